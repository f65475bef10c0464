package nl.weerklank.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is in a file, reading it ends, with a case or with problems whose places are in the file. {@code JAZZER_FUZZ=1
 * ./mvnw test -pl backend -am -Dtest=AnyScriptTest -Dsurefire.failIfNoSpecifiedTests=false} looks for more.
 */
class AnyScriptTest {

    /** Far above what any text takes, so that only something without an end is caught. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String HEAD = "scenario: Proef\ncliënt: { naam: Bo }\nopening: \"Ja?\"\n";

    private static final Map<String, byte[]> HOSTILE = Map.of(
            "a billion laughs", bytes(HEAD + laughs()),
            "deep lists", bytes(HEAD + "onderwerpen: " + "[".repeat(100_000)),
            "deep braces", bytes(HEAD + "onderwerpen: " + "{ a: ".repeat(50_000)),
            "deep indents", bytes(HEAD + indents(3_000)),
            "a hundred thousand keys", bytes(HEAD + numbered("sleutel%d: ja", 100_000)),
            "as many in braces",
                    bytes(HEAD + "begin: { " + numbered("k%d: 1,", 90_000).replace('\n', ' ') + " }"),
            "more than a megabyte", new byte[Limits.BYTES + 1],
            "bytes that are no text", new byte[] {(byte) 0xc3, (byte) 0x28, (byte) 0xff, 'a', ':', ' ', 'b'},
            "a zero in a sentence", bytes("scenario: Pro\0ef\n"),
            "one endless line", bytes("scenario: " + "a".repeat(900_000)));

    static java.util.Set<String> hostile() {
        return HOSTILE.keySet();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileFileIsRefusedWithAProblem(String kind) {
        var reading = read(HOSTILE.get(kind));
        assertThat(reading.scenario()).as(kind).isNull();
        assertThat(reading.problems()).as(kind).isNotEmpty().hasSizeLessThan(2_000);
    }

    @FuzzTest
    void anyBytesAreRead(byte[] bytes) {
        read(bytes);
        read(bytes(HEAD + new String(bytes, StandardCharsets.UTF_8)));
    }

    @Test
    void aCaseThatWasCutMixedOrMistypedIsRead() throws IOException {
        var random = new Random(11);
        String odd = "{}[]:,#\"'&*!|>%@`-?\n\t \u00a0é…“”\\";
        for (Path file : files()) {
            String text = Files.readString(file);
            for (int n = 0; n < 40; n++) {
                var changed = new StringBuilder(text);
                for (int i = 0; i <= random.nextInt(6); i++) {
                    int at = random.nextInt(changed.length());
                    switch (random.nextInt(4)) {
                        case 0 -> changed.insert(at, odd.charAt(random.nextInt(odd.length())));
                        case 1 -> changed.deleteCharAt(at);
                        case 2 -> changed.setLength(Math.max(1, at));
                        default -> changed.insert(at, text, 0, Math.min(text.length(), random.nextInt(400)));
                    }
                }
                read(bytes(changed.toString()));
            }
        }
    }

    private static java.util.List<Path> files() throws IOException {
        try (var files = Files.list(Path.of("..", "scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static ScriptReading read(byte[] content) {
        return Assertions.assertTimeoutPreemptively(PATIENCE, () -> {
            var reading = Scripts.read("proef.yaml", Arrays.copyOf(content, content.length));
            long lines = 1
                    + IntStream.range(0, content.length)
                            .filter(i -> content[i] == '\n' || content[i] == '\r')
                            .count();
            for (Problem problem : reading.problems()) {
                assertThat(problem.line()).isBetween(1, (int) lines);
                assertThat(problem.column()).isPositive();
                assertThat(problem.message()).isNotBlank();
            }
            boolean errors = reading.problems().stream().anyMatch(each -> each.severity() == Problem.Severity.ERROR);
            assertThat(reading.scenario() == null).isEqualTo(errors);
            return reading;
        });
    }

    private static String laughs() {
        return "a0: &a0 [ha]\n"
                + IntStream.range(1, 30)
                        .mapToObj(n -> "a" + n + ": &a" + n + " [" + ("*a" + (n - 1) + ", ").repeat(9) + "]")
                        .collect(Collectors.joining("\n"));
    }

    private static String indents(int depth) {
        return IntStream.range(0, depth)
                .mapToObj(n -> " ".repeat(Math.min(n, 300)) + "a" + n + ":")
                .collect(Collectors.joining("\n"));
    }

    private static String numbered(String pattern, int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> pattern.replace("%d", String.valueOf(n)))
                .collect(Collectors.joining("\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
