package nl.weerklank.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weerklank.miti.Advice;
import nl.weerklank.miti.Behaviour;
import nl.weerklank.miti.ClientCoding;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.Context;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.Permission;
import nl.weerklank.miti.QuestionForm;
import nl.weerklank.miti.ReflectionDepth;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.Target;
import nl.weerklank.miti.TraineeCoding;
import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.ScenarioFolder;
import org.junit.jupiter.api.Test;

/** What the trainee does decides which side of the client speaks. */
class ClientTest {

    private static final Scenario CASE =
            ScenarioFolder.load(null).current().byId("in-potjes").orElseThrow();
    private static final int SEEDS = 60;

    @Test
    void adviceWithoutPermissionMakesHerDefendStaying() {
        int defends = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var reaction = play(seed, List.of("Je zou potjes kunnen maken."), Code.PERSUADE)
                    .get(0);
            defends += reaction.talk() == Talk.SUSTAIN ? 1 : 0;
        }
        assertThat(defends).isGreaterThan(SEEDS / 2);
    }

    @Test
    void openQuestionsBringMoreChangeTalkThanAdvice() {
        assertThat(change("Wat zou je graag anders zien?", Code.Q))
                .isGreaterThan(change("Je zou potjes kunnen maken.", Code.PERSUADE));
    }

    @Test
    void confrontingClosesTheConversation() {
        int left = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var turns = new ArrayList<String>();
            for (int i = 0; i < 12; i++) {
                turns.add("Dat zijn smoesjes, nummer " + i + ".");
            }
            var reactions = play(seed, turns, Code.CONFRONT);
            var last = reactions.get(reactions.size() - 1);
            left += Boolean.FALSE.equals(last.succeeded()) ? 1 : 0;
        }
        assertThat(left).isGreaterThan(SEEDS * 3 / 4);
    }

    @Test
    void aQuestionAboutATopicGetsAnAnswerAboutIt() {
        int about = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var reaction = play(seed, List.of("Hoe gaat het met de boodschappen?"), Code.Q)
                    .get(0);
            about += "boodschappen".equals(reaction.topic()) ? 1 : 0;
        }
        assertThat(about).isGreaterThan(SEEDS * 8 / 10);
    }

    @Test
    void aQuestionThatTheScriptForesawGetsItsOwnAnswer() {
        for (int seed = 0; seed < 10; seed++) {
            assertThat(play(seed, List.of("En hoe oud zijn je kinderen eigenlijk?"), Code.Q)
                            .get(0)
                            .says())
                    .startsWith("Tien en dertien");
        }
    }

    @Test
    void noLineIsSaidTwiceInThirtyTurns() {
        for (int seed = 0; seed < 10; seed++) {
            var turns = new ArrayList<String>();
            for (int i = 0; i < 30; i++) {
                turns.add("Hoe is dat voor je, op dag " + i + "?");
            }
            Set<String> said = new HashSet<>();
            play(seed, turns, Code.Q)
                    .forEach(reaction -> assertThat(said.add(reaction.says()))
                            .as(reaction.says())
                            .isTrue());
        }
    }

    @Test
    void theSameSeedGivesTheSameConversation() {
        var turns = List.of("Hoe gaat het?", "Wat doe je met de post?", "En de kinderen?");
        assertThat(play(5, turns, Code.Q)).isEqualTo(play(5, turns, Code.Q));
    }

    private static int change(String said, Code code) {
        int change = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            change += play(seed, List.of(said), code).get(0).talk() == Talk.CHANGE ? 1 : 0;
        }
        return change;
    }

    private static List<Reaction> play(long seed, List<String> turns, Code code) {
        SimulatedClient client = Clients.of(CASE, seed);
        Context context = Context.start(Language.NL);
        var reactions = new ArrayList<Reaction>();
        for (String said : turns) {
            var heard = heard(code);
            var reaction = client.react(said, heard, context);
            reactions.add(reaction);
            client = client.after(said, heard, reaction);
            context = context.after(said, heard)
                    .after(
                            reaction.says(),
                            ClientCoding.meant(
                                    Language.NL,
                                    reaction.talk(),
                                    reaction.type(),
                                    reaction.yesBut(),
                                    reaction.discord(),
                                    null));
            if (reaction.ending() != null) {
                break;
            }
        }
        return reactions;
    }

    private static TraineeCoding heard(Code code) {
        return new TraineeCoding(
                Language.NL,
                EnumSet.of(code),
                code == Code.Q ? Behaviour.QUESTION : Behaviour.INPUT,
                code == Code.Q ? QuestionForm.OPEN : QuestionForm.NONE,
                ReflectionDepth.NONE,
                code == Code.PERSUADE ? Advice.WITHOUT_PERMISSION : Advice.NONE,
                false,
                Target.NONE,
                Map.of(),
                List.of(),
                List.of(),
                Permission.NONE);
    }
}
