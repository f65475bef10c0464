package nl.weerklank.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Turns away what should not come in, before anything of it is read: see docs/security.md. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Gate extends OncePerRequestFilter {

    /** The largest zip of cases with its surroundings, and anything else with plenty of room. */
    static final long LARGEST_FILE = 21_000_000;

    static final long LARGEST_MESSAGE = 2_500_000;

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private record Refusal(HttpStatus status, String code) {}

    private final Origins origins;
    private final Pace pace;
    private final Wording wording;
    private final JsonMapper json;

    Gate(Origins origins, Pace pace, Wording wording, JsonMapper json) {
        this.origins = origins;
        this.pace = pace;
        this.wording = wording;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refusal = refusal(request);
        if (refusal == null) {
            chain.doFilter(request, response);
            return;
        }
        var locale = Wording.locale(Collections.list(request.getLocales()));
        response.setStatus(refusal.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (refusal.status() == HttpStatus.TOO_MANY_REQUESTS) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        }
        response.getOutputStream()
                .write(json.writeValueAsString(Problems.of(refusal.status(), refusal.code(), wording, locale))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private Refusal refusal(HttpServletRequest request) {
        String host = request.getHeader(HttpHeaders.HOST);
        if (!origins.known(host)) {
            return new Refusal(HttpStatus.MISDIRECTED_REQUEST, "foreign-host");
        }
        boolean writes = !READS.contains(request.getMethod());
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        // A browser names the page with everything that it sends; only a program without a sign-in may leave it out.
        boolean nameless = origin == null && request.getHeader(HttpHeaders.COOKIE) != null;
        if (writes && (nameless || !origins.mayAsk(origin, host))) {
            return new Refusal(HttpStatus.FORBIDDEN, "foreign-origin");
        }
        if (writes && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null && request.getContentLengthLong() < 0) {
            return new Refusal(HttpStatus.LENGTH_REQUIRED, "length-required");
        }
        boolean file = !String.valueOf(request.getContentType()).startsWith(MediaType.APPLICATION_JSON_VALUE);
        if (request.getContentLengthLong() > (file ? LARGEST_FILE : LARGEST_MESSAGE)) {
            return new Refusal(HttpStatus.CONTENT_TOO_LARGE, "content-too-large");
        }
        // As it is understood, not as it was written: "/%61pi" is the same place.
        String path = request.getServletPath();
        boolean begins = writes && path.equals("/api/sessions");
        return !path.startsWith("/api/") || pace.allows(request.getRemoteAddr(), begins)
                ? null
                : new Refusal(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests");
    }
}
