package nl.weerklank.load;

import java.io.IOException;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** The bare line: what comes in goes out, and nothing else happens. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@EnableWebSocket
public class Echo implements WebSocketConfigurer {

    public static void main(String[] args) {
        new SpringApplicationBuilder(Echo.class).run("--server.port=" + args[0], "--logging.level.root=warn");
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(
                        new TextWebSocketHandler() {

                            @Override
                            protected void handleTextMessage(WebSocketSession session, TextMessage message)
                                    throws IOException {
                                session.sendMessage(message);
                            }
                        },
                        "/echo")
                .setAllowedOriginPatterns("*");
    }
}
