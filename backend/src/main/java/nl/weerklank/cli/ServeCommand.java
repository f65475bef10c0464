package nl.weerklank.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.weerklank.Weerklank;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the server; the only command that starts Spring. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve Weerklank in the browser, on http://localhost:8080 unless told otherwise.")
final class ServeCommand implements Callable<Integer> {

    /** The server goes on after the command has returned. */
    static final int SERVING = -1;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port to listen on (default: 8080; 0 takes a free one).")
    private Integer port;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder of the embedded database (default: ./data).")
    private Path data;

    @Option(names = "--scenarios", paramLabel = "DIR", description = "Folder with cases beside the shipped ones.")
    private Path scenarios;

    @Override
    public Integer call() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "server.port", port);
        put(given, "weerklank.data", data);
        put(given, "weerklank.scenarios", scenarios);
        new SpringApplicationBuilder(Weerklank.class)
                .run(given.entrySet().stream()
                        .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                        .toArray(String[]::new));
        return SERVING;
    }

    private static void put(Map<String, String> given, String key, Object value) {
        if (value != null) {
            given.put(key, value.toString());
        }
    }
}
