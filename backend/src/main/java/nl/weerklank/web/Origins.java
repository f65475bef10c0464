package nl.weerklank.web;

import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Which pages may talk to this server, and under which names it may be spoken to. */
@Component
class Origins {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final WeerklankSettings settings;
    private final boolean alone;

    Origins(WeerklankSettings settings, ServerProperties server) {
        this.settings = settings;
        InetAddress address = server.getAddress();
        this.alone = address != null && address.isLoopbackAddress();
    }

    /** Whether only programs on this machine can reach the server. */
    boolean alone() {
        return alone;
    }

    /** @param origin as the browser names the page, or null when a program asks */
    boolean mayAsk(String origin, String host) {
        return origin == null || settings.allowedOrigins().contains(origin) || own(origin, host);
    }

    /**
     * A page elsewhere can let its own name point to this machine; so whoever runs it alone speaks to it by a name of the
     * machine itself, or one that the settings allow.
     */
    boolean known(String host) {
        if (!alone || host == null) {
            return true;
        }
        String name = host.replaceFirst(":\\d+$", "").toLowerCase(java.util.Locale.ROOT);
        return HERE.contains(name) || settings.hosts().contains(name);
    }

    private static boolean own(String origin, String host) {
        try {
            return URI.create(origin).getAuthority() != null
                    && URI.create(origin).getAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }
}
