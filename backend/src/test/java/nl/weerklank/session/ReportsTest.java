package nl.weerklank.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report says what a person counted by hand. */
class ReportsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"advice-too-early", "eight-out-of-ten"})
    void theFiguresAreThoseCountedByHand(String name) {
        var conversation = new WrittenConversation(name);
        JsonNode report = JSON.valueToTree(Reports.of(conversation.session, conversation.events));
        var softly = new SoftAssertions();
        conversation.counted.forEach((path, expected) -> {
            var found = report.at("/" + path.replace('.', '/'));
            if (expected.matches("[-0-9./]+")) {
                softly.assertThat(found.isNumber()).as(path).isTrue();
                softly.assertThat(found.asDouble(Double.NaN)).as(path).isCloseTo(value(expected), within(1e-9));
            } else {
                softly.assertThat(
                                found.isMissingNode()
                                        ? "missing"
                                        : found.isString() ? found.asString() : found.toString())
                        .as(path)
                        .isEqualTo(expected);
            }
        });
        softly.assertAll();
    }

    @Test
    void whatHeThoughtIsNotToldBeforeTheEnd() {
        var conversation = new WrittenConversation("advice-too-early");
        var going = conversation.events.subList(0, conversation.events.size() - 1);
        var report = Reports.of(conversation.session, going);
        assertThat(report.ending()).isNull();
        assertThat(report.thoughts()).isEmpty();
        assertThat(report.moments()).isEmpty();
        assertThat(report.course()).hasSize(6);
    }

    @Test
    void aConversationInWhichNothingWasSaidHasNoFigures() {
        var conversation = new WrittenConversation("advice-too-early");
        var report = Reports.of(conversation.session, conversation.events.subList(0, 2));
        assertThat(report.work().questions()).isEqualTo(new SessionReport.Shared(0, 0, null));
        assertThat(report.processes()).isEmpty();
        assertThat(report.globals()).isNull();
    }

    @Test
    void aTurnThatStillWaitsForAnAnswerIsCounted() {
        var conversation = new WrittenConversation("advice-too-early");
        var report = Reports.of(conversation.session, conversation.events.subList(0, 3));
        assertThat(report.summary().traineeTurns()).isEqualTo(1);
        assertThat(report.processes()).isEqualTo(List.of(new SessionReport.ProcessAt(1, MiProcess.ENGAGING)));
    }

    @Test
    void everyMomentHasAQuestionOfItsOwnInBothLanguages() {
        var questions = Table.rows("moments.tsv");
        assertThat(questions).hasSize(6).allSatisfy(cells -> assertThat(cells).hasSize(6));
        assertThat(questions.stream().map(cells -> cells[2]))
                .doesNotHaveDuplicates()
                .allMatch(q -> q.endsWith("?"));
    }

    private static double value(String figure) {
        var parts = figure.split("/");
        return Double.parseDouble(parts[0]) / (parts.length > 1 ? Double.parseDouble(parts[1]) : 1);
    }
}
