package nl.weerklank.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.weerklank.session.SessionUnknown;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import tools.jackson.databind.json.JsonMapper;

/** Who may open a socket: not a page of another site, and only whose conversation it is. A program without an origin may. */
@Component
class SocketGuard implements HandshakeInterceptor {

    private static final String SOCKET = "/api/sessions/{session}/socket";

    /** Under which a socket keeps by which sign-in it was opened; absent where nobody signs in. */
    static final String SIGN_IN = "sign-in";

    /** Under which a socket keeps why it is closed at once; absent for whoever may come in. */
    static final String REFUSED = "refused";

    private final Origins origins;
    private final Access access;
    private final WhoAsks whoAsks;
    private final Wording wording;
    private final JsonMapper json;

    SocketGuard(Origins origins, Access access, WhoAsks whoAsks, Wording wording, JsonMapper json) {
        this.origins = origins;
        this.access = access;
        this.whoAsks = whoAsks;
        this.wording = wording;
        this.json = json;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler, Map<String, Object> seat)
            throws java.io.IOException {
        if (!origins.mayAsk(
                request.getHeaders().getOrigin(), request.getHeaders().getFirst(HttpHeaders.HOST))) {
            refuse(request, response, HttpStatus.FORBIDDEN, "foreign-origin");
            return false;
        }
        try {
            var segments = request.getURI().getPath().split("/");
            access.check("GET", SOCKET, Map.of("session", segments[segments.length - 2]), whoAsks.now());
        } catch (NotAllowed notSignedIn) {
            refuse(request, response, HttpStatus.UNAUTHORIZED, "not-signed-in");
            return false;
        } catch (DataAccessException | TransactionException away) {
            // A page cannot read the answer to a handshake, so it is told over the socket.
            seat.put(REFUSED, ConversationSocket.STORAGE_AWAY);
        } catch (SessionUnknown unknown) {
            seat.put(REFUSED, ConversationSocket.UNKNOWN);
        }
        if (request instanceof ServletServerHttpRequest asked) {
            var signIn = asked.getServletRequest().getSession(false);
            if (signIn != null) {
                seat.put(SIGN_IN, signIn.getId());
            }
        }
        return true;
    }

    private void refuse(ServerHttpRequest request, ServerHttpResponse response, HttpStatus status, String code)
            throws java.io.IOException {
        var locale = Wording.locale(request.getHeaders().getAcceptLanguageAsLocales());
        response.setStatusCode(status);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getBody()
                .write(json.writeValueAsString(Problems.of(status, code, wording, locale))
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler, Exception failure) {
        // Nothing is left to do once the socket is open.
    }
}
