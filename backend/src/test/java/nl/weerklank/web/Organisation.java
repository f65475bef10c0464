package nl.weerklank.web;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.weerklank.Weerklank;
import nl.weerklank.account.Invitations;
import nl.weerklank.account.Role;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An organisation's server with people in it, each with a browser of their own. */
final class Organisation implements AutoCloseable {

    private final ConfigurableApplicationContext server;
    private final Map<String, Visitor> signedIn = new HashMap<>();

    Organisation(Path data, String... more) {
        this(new Class<?>[] {Weerklank.class}, List.of("weerklank.data=" + data), more);
    }

    Organisation(Class<?>[] sources, List<String> database, String... more) {
        server = new SpringApplicationBuilder(sources)
                .profiles("organisation")
                .run(Stream.of(
                                Stream.of(
                                        "server.port=0",
                                        "weerklank.scenarios=src/test/resources/scenarios",
                                        "weerklank.sign-in.per-minute=100000",
                                        "logging.level.root=error"),
                                database.stream(),
                                Stream.of(more))
                        .flatMap(setting -> setting)
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new));
    }

    int port() {
        return Integer.parseInt(server.getEnvironment().getProperty("local.server.port"));
    }

    <T> T part(Class<T> type) {
        return server.getBean(type);
    }

    <T> T part(String name, Class<T> type) {
        return server.getBean(name, type);
    }

    /** Somebody who has not signed in. */
    Visitor nobody() {
        return new Visitor(port());
    }

    /** Somebody who came in by a link; the same person again for the same address. */
    Visitor person(String organisation, String email, Role role) {
        return signedIn.computeIfAbsent(email, unseen -> {
            var visitor = nobody();
            visitor.post("sign-in/link", Map.of("token", invite(organisation, email, role)))
                    .is(204);
            return visitor;
        });
    }

    String invite(String organisation, String email, Role role) {
        return Invitations.invite(part(DataSource.class), organisation, email.replaceFirst("@.*", ""), email, role);
    }

    @Override
    public void close() {
        server.close();
    }
}
