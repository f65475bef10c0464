package nl.weerklank.miti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The {@code fasttext} program (Joulin et al. 2017), where it is installed, as one of the coder's baselines. */
final class FastText {

    private static final String LABEL = "__label__";

    private FastText() {}

    static boolean installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "fasttext")));
    }

    /** Learns from the one and says the outcome of each of the other, with word pairs and parts of words. */
    static List<Integer> verdicts(Decision decision, List<Example> learned, List<Example> asked) {
        try {
            Path folder = Files.createTempDirectory("fasttext");
            try {
                Path lines = Files.write(folder.resolve("learned"), lines(decision, learned));
                Path questions = Files.write(folder.resolve("asked"), lines(decision, asked));
                String model = folder.resolve("model").toString();
                var options =
                        "-wordNgrams 2 -minn 2 -maxn 5 -epoch 25 -lr 0.5 -dim 50 -bucket 200000 -thread 2 -verbose 0";
                run(Stream.concat(
                        Stream.of("fasttext", "supervised", "-input", lines.toString(), "-output", model),
                        Arrays.stream(options.split(" "))));
                return run(Stream.of("fasttext", "predict", model + ".bin", questions.toString()))
                        .lines()
                        .map(said -> Integer.parseInt(said.substring(LABEL.length())))
                        .toList();
            } finally {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Decision decision, List<Example> examples) {
        return IntStream.range(0, examples.size())
                .mapToObj(i -> LABEL + examples.get(i).label(decision) + " "
                        + String.join(" ", Tokens.of(examples.get(i).text()).words()))
                .toList();
    }

    private static String run(Stream<String> command) throws IOException {
        var process = new ProcessBuilder(command.toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        try {
            if (process.waitFor() != 0) {
                throw new IOException("fasttext ended with " + process.exitValue());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
        return said;
    }
}
