package nl.weerklank.web;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import nl.weerklank.client.LanguageModelVoice;
import nl.weerklank.scenario.ScenarioFolder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the server is, for whoever looks after it: health, model and limits; never a secret, never a word of what was said. */
@RestController
class ServerController {

    private static final long MB = 1024 * 1024;

    /**
     * @param health of all, and of each part by name: {@code up}, {@code down} or another word of Spring Boot's
     * @param freeDiskMb where the data is, or null when that cannot be told
     * @param model that words the clients, or null
     * @param brokenCases files in the folder with cases that cannot be played
     * @param recordStore host of the learning record store, or null
     */
    record Server(
            String version,
            Instant since,
            String health,
            Map<String, String> parts,
            String database,
            Long freeDiskMb,
            long usedMb,
            long mostMb,
            Model model,
            Limits limits,
            int brokenCases,
            String recordStore) {}

    /** @param host where it is asked */
    record Model(String name, String host, int callsPerSession, int callsPerDay) {}

    /** Each 0 for none. */
    record Limits(int requestsPerMinute, int messagesPerMinute, int conversationsPerMinute) {}

    private final HealthEndpoint health;
    private final DataSource database;
    private final LanguageModelVoice voice;
    private final WeerklankSettings settings;
    private final ScenarioFolder cases;
    private final Environment environment;
    private final ObjectProvider<BuildProperties> build;

    ServerController(
            HealthEndpoint health,
            DataSource database,
            LanguageModelVoice voice,
            WeerklankSettings settings,
            ScenarioFolder cases,
            Environment environment,
            ObjectProvider<BuildProperties> build) {
        this.health = health;
        this.database = database;
        this.voice = voice;
        this.settings = settings;
        this.cases = cases;
        this.environment = environment;
        this.build = build;
    }

    @GetMapping("/api/server")
    Server server() {
        var now = health.health();
        var parts = new TreeMap<String, String>();
        if (now instanceof CompositeHealthDescriptor composite) {
            composite
                    .getComponents()
                    .forEach((name, part) ->
                            parts.put(name, word(part.getStatus().getCode())));
        }
        var memory = Runtime.getRuntime();
        var properties = build.getIfAvailable();
        return new Server(
                properties == null ? null : properties.getVersion(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
                word(now.getStatus().getCode()),
                parts,
                databaseName(),
                freeDisk(),
                (memory.totalMemory() - memory.freeMemory()) / MB,
                memory.maxMemory() / MB,
                model(),
                new Limits(
                        settings.requestsPerMinute(), settings.messagesPerMinute(), settings.conversationsPerMinute()),
                cases.current().broken().size(),
                host(environment.getProperty("weerklank.xapi.endpoint")));
    }

    private Model model() {
        var voiced = voice.settings();
        return voice.on()
                ? new Model(voiced.model(), host(voiced.baseUrl()), voiced.callsPerSession(), voiced.callsPerDay())
                : null;
    }

    private String databaseName() {
        try {
            return JdbcUtils.extractDatabaseMetaData(
                    database,
                    (DatabaseMetaData about) ->
                            about.getDatabaseProductName() + " " + about.getDatabaseProductVersion());
        } catch (MetaDataAccessException away) {
            return null;
        }
    }

    private Long freeDisk() {
        try {
            return Files.getFileStore(Path.of(environment.getProperty("weerklank.data", ".")))
                            .getUsableSpace()
                    / MB;
        } catch (java.io.IOException unknown) {
            return null;
        }
    }

    /** Without what else an address can hold: names and passwords among it. */
    private static String host(String address) {
        return address == null || address.isBlank()
                ? null
                : URI.create(address.strip()).getHost();
    }

    private static String word(String code) {
        return code.toLowerCase(java.util.Locale.ROOT);
    }
}
