package nl.weerklank.miti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MitiSummaryTest {

    @Test
    void ratiosAreCountedByHand() {
        var turns = new ArrayList<MitiSummary.Turn>();
        for (int i = 0; i < 4; i++) {
            turns.add(trainee("Hoe is dat voor je?", Set.of(Code.Q), QuestionForm.OPEN));
            turns.add(client("Lastig, ik wil het anders.", Talk.CHANGE));
        }
        for (int i = 0; i < 6; i++) {
            turns.add(trainee("Je mist de rust.", Set.of(i < 3 ? Code.CR : Code.SR), QuestionForm.NONE));
            turns.add(client("Zo blijft het beter.", i < 2 ? Talk.SUSTAIN : Talk.NEUTRAL));
        }
        var summary = MitiSummary.of(turns);
        assertThat(summary.enough()).isTrue();
        assertThat(summary.reflectionQuestionRatio()).isEqualTo(6.0 / 4);
        assertThat(summary.percentComplex()).isEqualTo(0.5);
        assertThat(summary.percentOpen()).isEqualTo(1.0);
        assertThat(summary.percentChangeTalk()).isEqualTo(4.0 / 6);
        assertThat(summary.talkShare()).isEqualTo((4 * 5 + 6 * 4) / (4 * 5 + 6 * 4 + 4 * 5 + 6 * 4.0));
    }

    @Test
    void aShortTalkGivesCountsOnly() {
        var summary = MitiSummary.of(
                List.of(trainee("Hoe is dat?", Set.of(Code.Q), QuestionForm.OPEN), client("Gaat.", Talk.NEUTRAL)));
        assertThat(summary.enough()).isFalse();
        assertThat(summary.counts()).containsEntry(Code.Q, 1).containsEntry(Code.CR, 0);
        assertThat(summary.talkShare()).isNull();
    }

    private static MitiSummary.Turn trainee(String text, Set<Code> codes, QuestionForm question) {
        return new MitiSummary.Turn(
                text,
                new TraineeCoding(
                        Language.NL,
                        EnumSet.copyOf(codes),
                        Behaviour.OTHER,
                        question,
                        ReflectionDepth.NONE,
                        Advice.NONE,
                        false,
                        Target.NONE,
                        Map.of(),
                        List.of(),
                        List.of(),
                        Permission.NONE),
                null);
    }

    private static MitiSummary.Turn client(String text, Talk talk) {
        return new MitiSummary.Turn(
                text, null, new ClientCoding(Language.NL, talk, TalkType.NONE, false, null, false, null, Map.of()));
    }
}
