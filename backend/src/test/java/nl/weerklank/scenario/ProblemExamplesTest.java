package nl.weerklank.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each problem has a script in which a trainer makes that mistake, and the same script mended. */
class ProblemExamplesTest {

    private static final Path EXAMPLES = Path.of("src", "test", "resources", "problems");
    private static final Pattern FIRST_LINE = Pattern.compile("# (\\d+:\\d+)\\R");

    /** Needs size or bytes that make no readable example; tested below. */
    private static final Set<ProblemCode> MADE_HERE = EnumSet.of(
            ProblemCode.TOO_LARGE,
            ProblemCode.TOO_MANY_LINES,
            ProblemCode.TOO_MANY_PARTS,
            ProblemCode.TOO_DEEP,
            ProblemCode.NOT_UTF8,
            ProblemCode.CONTROL_CHARACTER);

    /** Needs a coder; reading a script does not report it. */
    private static final Set<ProblemCode> FROM_HEARING = EnumSet.of(ProblemCode.HEARD_OTHERWISE);

    /** Shows only when a case is played many times; see ScorecardTest. */
    private static final Set<ProblemCode> FROM_PLAYING =
            EnumSet.of(ProblemCode.ALWAYS_WON, ProblemCode.NEVER_WON, ProblemCode.WON_BADLY, ProblemCode.ENDS_TOO_SOON);

    @ParameterizedTest
    @MethodSource("codes")
    void theBadScriptReportsItsProblemWhereItIs(ProblemCode code) throws IOException {
        var script = Files.readString(bad(code));
        var place = FIRST_LINE.matcher(script);
        assertThat(place.lookingAt()).as("the first line tells the place").isTrue();

        assertThat(placesAndCodes(read(script))).contains(place.group(1) + " " + code.id());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theGoodScriptHasNoErrorAndNotThatProblem(ProblemCode code) throws IOException {
        var reading = read(Files.readString(good(code)));

        assertThat(reading.problems())
                .noneMatch(problem -> problem.severity() == Problem.Severity.ERROR)
                .noneMatch(problem -> problem.code().equals(code.id()));
        assertThat(reading.scenario()).isNotNull();
    }

    @Test
    void everyProblemHasItsExamplesAndNoOthersAreThere() throws IOException {
        var expected = codes().flatMap(code -> Stream.of(bad(code), good(code))).toList();
        try (var files = Files.list(EXAMPLES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void theProblemsWithoutFilesAreListed() throws IOException {
        var listed = Files.readString(EXAMPLES.resolve("README.md"));
        assertThat(Stream.of(MADE_HERE, FROM_HEARING, FROM_PLAYING).flatMap(Set::stream))
                .allSatisfy(code -> assertThat(listed).contains("| `" + code.id() + "` |"));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        var text = "scenario: De sleutel\n" + "#".repeat(Limits.BYTES);

        assertRefused(Scripts.read("case.yaml", text.getBytes(StandardCharsets.UTF_8)), "1:1 too-large");
        assertRefused(read(text), "1:1 too-large");
    }

    @Test
    void aFileWithTooManyLinesIsRefusedAtTheFirstLineTooMany() {
        var text = "scenario: De sleutel\n" + "\n".repeat(Limits.LINES);

        assertRefused(read(text), (Limits.LINES + 1) + ":1 too-many-lines");
    }

    @Test
    void aFileWithTooManyPartsIsRefusedAtTheFirstPartTooMany() {
        // The case, its keyword and the list are parts themselves.
        int itemsAllowed = Limits.PARTS - 3;
        var before = "leerdoelen: [";
        var text = before + "a,".repeat(2 * Limits.PARTS) + "a]\n";

        assertRefused(read(text), "1:" + (before.length() + 2 * itemsAllowed + 1) + " too-many-parts");
    }

    @Test
    void aFileThatIsNestedTooDeepIsRefusedAtTheFirstLayerTooMany() {
        // The case itself is a layer.
        int bracketsAllowed = Limits.DEPTH - 1;
        var before = "opening: ";
        var text = before + "[".repeat(10_000) + "\n";

        assertRefused(read(text), "1:" + (before.length() + bracketsAllowed + 1) + " too-deep");
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedAtTheFirstOtherByte() {
        var text = "scenario: De sleutel\ncliënt:\n  naam: Noël\nopening: \"Kom binnen.\"\n";

        assertRefused(Scripts.read("case.yaml", text.getBytes(StandardCharsets.ISO_8859_1)), "2:4 not-utf8");
    }

    @Test
    void anInvisibleCharacterIsRefused() {
        var text = "scenario: De sleutel\ncliënt: { naam: Hennie }\nopening: \"Kom binnen.\u000BGa zitten.\"\n";

        assertRefused(read(text), "3:22 control-character");
    }

    private static Stream<ProblemCode> codes() {
        return Arrays.stream(ProblemCode.values())
                .filter(code -> Stream.of(MADE_HERE, FROM_HEARING, FROM_PLAYING).noneMatch(set -> set.contains(code)));
    }

    private static Path bad(ProblemCode code) {
        return EXAMPLES.resolve(code.id() + ".bad.yaml");
    }

    private static Path good(ProblemCode code) {
        return EXAMPLES.resolve(code.id() + ".good.yaml");
    }

    private static ScriptReading read(String text) {
        return Scripts.read("case.yaml", text);
    }

    /** Nothing of a refused file is read, so there is nothing else to tell about it. */
    private static void assertRefused(ScriptReading reading, String placeAndCode) {
        assertThat(reading.scenario()).isNull();
        assertThat(placesAndCodes(reading)).containsExactly(placeAndCode);
    }

    private static List<String> placesAndCodes(ScriptReading reading) {
        return reading.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.code())
                .toList();
    }
}
