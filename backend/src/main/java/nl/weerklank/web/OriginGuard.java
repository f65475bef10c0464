package nl.weerklank.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import tools.jackson.databind.json.JsonMapper;

/** Keeps pages of other sites from opening a socket here; a program without an origin may. */
@Component
class OriginGuard implements HandshakeInterceptor {

    private final Origins origins;
    private final Wording wording;
    private final JsonMapper json;

    OriginGuard(Origins origins, Wording wording, JsonMapper json) {
        this.origins = origins;
        this.wording = wording;
        this.json = json;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler, Map<String, Object> seat)
            throws java.io.IOException {
        if (origins.mayAsk(
                request.getHeaders().getOrigin(), request.getHeaders().getFirst(HttpHeaders.HOST))) {
            return true;
        }
        var locale = Wording.locale(request.getHeaders().getAcceptLanguageAsLocales());
        response.setStatusCode(HttpStatus.FORBIDDEN);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getBody()
                .write(json.writeValueAsString(Problems.of(HttpStatus.FORBIDDEN, "foreign-origin", wording, locale))
                        .getBytes(StandardCharsets.UTF_8));
        return false;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler, Exception failure) {
        // Nothing is left to do once the socket is open.
    }
}
