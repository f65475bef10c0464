package nl.weerklank.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

/** Opens the socket to pages of this server and of the origins that the settings allow. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class SocketConfiguration implements WebSocketConfigurer {

    /** Every open socket holds a buffer of so many characters; what is longer comes in parts. */
    private static final int PART = 2_048;

    private final ConversationSocket socket;
    private final SocketGuard guard;

    SocketConfiguration(ConversationSocket socket, SocketGuard guard) {
        this.socket = socket;
        this.guard = guard;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(socket, "/api/sessions/{session}/socket")
                .setAllowedOriginPatterns("*")
                .addInterceptors(guard);
    }

    @Bean
    ServletServerContainerFactoryBean socketLimits() {
        var limits = new ServletServerContainerFactoryBean();
        limits.setMaxTextMessageBufferSize(PART);
        limits.setMaxBinaryMessageBufferSize(1024);
        return limits;
    }
}
