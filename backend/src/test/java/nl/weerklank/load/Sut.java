package nl.weerklank.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The process that is measured. */
record Sut(Process process, int port) implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** @param command the main class with its arguments; the port is the last of them */
    static Sut start(int port, Path log, List<String> jvm, List<String> command) throws Exception {
        var all = new ArrayList<String>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.addAll(jvm);
        all.addAll(List.of("-cp", System.getProperty("java.class.path")));
        all.addAll(command);
        all.add(String.valueOf(port));
        var process = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var sut = new Sut(process, port);
        for (int i = 0; !sut.answers(); i++) {
            if (i > 600 || !process.isAlive()) {
                throw new IllegalStateException("It did not start, see " + log);
            }
            Thread.sleep(100);
        }
        return sut;
    }

    private boolean answers() throws InterruptedException {
        try {
            HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    String begin() throws Exception {
        return begin("in-potjes");
    }

    String begin(String scenario) throws Exception {
        var answer = HTTP.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/sessions"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"scenario\":\"" + scenario + "\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return answer.body().replaceAll("(?s).*\"session\":\"([^\"]+)\".*", "$1");
    }

    URI socket(String session) {
        return URI.create("ws://localhost:" + port + "/api/sessions/" + session + "/socket?after=-1");
    }

    /** Resident memory in MB, after a moment's rest. */
    long residentMb() throws Exception {
        Thread.sleep(1_500);
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                        .filter(line -> line.startsWith("VmRSS"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0)
                / 1024;
    }

    /** Processor seconds used so far. */
    double processor() {
        return process.info()
                .totalCpuDuration()
                .map(used -> used.toMillis() / 1000.0)
                .orElse(0.0);
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor();
    }
}
