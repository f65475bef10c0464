package nl.weerklank.once;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, so that it can really be killed. */
public final class Server implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final int port = Database.freePort();
    private final List<String> command = new ArrayList<>();
    private final Path log;
    private Process process;

    /**
     * @param settings each {@code name=value}
     * @param log gets what the server prints
     * @param before a command that the server is started by, if any
     */
    public Server(List<String> settings, Path log, String... before) {
        this.log = log;
        command.addAll(List.of(before));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        // As properties rather than options, because the command knows only some of them.
        settings.forEach(setting -> command.add("-D" + setting));
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "nl.weerklank.cli.Main",
                "serve",
                "--port",
                String.valueOf(port)));
    }

    public Server start() {
        begin();
        awaitHealthy();
        return this;
    }

    void begin() {
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitHealthy() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!healthy()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("The server did not start, see " + log);
            }
            sleep(50);
        }
    }

    private boolean healthy() {
        try {
            var request = HttpRequest.newBuilder(http("/actuator/health"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return port;
    }

    public URI http(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    URI socket(String session, int after) {
        return URI.create("ws://localhost:" + port + "/api/sessions/" + session + "/socket?after=" + after);
    }

    /** {@code kill -9}: nothing is finished. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** {@code kill}: what is under way is finished. */
    public void stop() {
        process.destroy();
        await();
    }

    /** Stands still with everything it holds, as a machine does that swaps or is moved. */
    void freeze(long millis) {
        signal("-STOP");
        sleep(millis);
        signal("-CONT");
    }

    /** Takes away a limit under which it was started. */
    public void allowFilesOfAnySize() {
        run("prlimit", "--fsize=unlimited", "--pid", String.valueOf(process.pid()));
    }

    private void signal(String signal) {
        run("kill", signal, String.valueOf(process.pid()));
    }

    private static void run(String... command) {
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void await() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            stop();
        }
    }
}
