package nl.weerklank.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.TraineeCoding;
import nl.weerklank.progress.Proposal.What;
import nl.weerklank.progress.Proposal.Why;
import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.ScenarioFolder;
import org.junit.jupiter.api.Test;

/** The next quarter of an hour, rule by rule. */
class NextStepTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final List<Scenario> CASES =
            ScenarioFolder.load(null).current().scenarios();

    @Test
    void whoBeginsGetsTheEasiestCaseOfHisLanguage() {
        var dutch = next(List.of(), 0).proposals(Language.NL, null);
        assertThat(dutch).extracting(Proposal::why).containsExactly(Why.FIRST);
        assertThat(level(dutch.get(0))).isEqualTo(1);
        var english = next(List.of(), 0).proposals(Language.EN, null);
        assertThat(CASES).anyMatch(each -> each.id().equals(english.get(0).id()) && each.language() == Language.EN);
    }

    @Test
    void whatWasLeftUnfinishedComesFirstButNotAfterAWeek() {
        var yesterday = conversation("in-potjes", 1, false, Heard.turns("open simple"));
        var lastMonth = conversation("in-potjes", 30, false, Heard.turns("open simple"));
        assertThat(first(yesterday))
                .isEqualTo(new Proposal(What.CONVERSATION, yesterday.session().toString(), Why.UNFINISHED, null));
        assertThat(first(lastMonth).why()).isNotEqualTo(Why.UNFINISHED);
    }

    @Test
    void whatThePersonChoseGoesBeforeWhatTheFiguresSay() {
        var proposals = next(List.of(conversation("in-potjes", 1, true, Heard.times(30, "advice"))), 9)
                .proposals(Language.NL, Skill.SUPPORT);
        assertThat(proposals.get(0)).isEqualTo(new Proposal(What.DRILLS, "affirm", Why.CHOSEN, Skill.SUPPORT));
        assertThat(proposals.get(1).why()).isEqualTo(Why.COMES_BACK);
    }

    @Test
    void drillsThatWaitMakeARound() {
        var talked = conversation("in-potjes", 1, true, Heard.turns("open"));
        assertThat(next(List.of(talked), 3).proposals(Language.NL, null).get(0))
                .isEqualTo(new Proposal(What.DRILLS, null, Why.COMES_BACK, null));
        assertThat(next(List.of(talked), 2).proposals(Language.NL, null).get(0).why())
                .isEqualTo(Why.NEW_CASE);
    }

    @Test
    void theWeakestSkillIsProposedWhenTheFiguresAreSure() {
        var advising = conversation("in-potjes", 1, true, Heard.times(20, "advice"));
        assertThat(first(advising))
                .isEqualTo(new Proposal(What.DRILLS, "question", Why.NOT_YET_FAIR, Skill.HOLDING_BACK));
        assertThat(first(conversation("in-potjes", 1, true, Heard.turns("closed")))
                        .why())
                .isEqualTo(Why.NEW_CASE);
    }

    @Test
    void aCaseThatWasPlayedIsNotProposedAsNew() {
        var played = CASES.stream()
                .filter(each -> each.language() == Language.EN)
                .map(each -> conversation(each.id(), 3, true, Heard.turns("open")))
                .toList();
        assertThat(next(played.subList(1, played.size()), 0)
                        .proposals(Language.EN, null)
                        .get(0)
                        .id())
                .isEqualTo(played.get(0).scenario());
        assertThat(next(played, 0).proposals(Language.EN, null))
                .extracting(Proposal::why)
                .containsExactly(Why.AGAIN);
    }

    @Test
    void thereIsAlwaysSomethingElse() {
        var proposals = next(List.of(conversation("in-potjes", 1, false, Heard.times(20, "advice"))), 5)
                .proposals(Language.NL, Skill.DEPTH);
        assertThat(proposals).hasSizeGreaterThanOrEqualTo(4).doesNotHaveDuplicates();
    }

    private static int level(Proposal proposal) {
        return CASES.stream()
                .filter(each -> each.id().equals(proposal.id()))
                .findFirst()
                .orElseThrow()
                .difficulty();
    }

    private static Proposal first(Practised only) {
        return next(List.of(only), 0).proposals(Language.NL, null).get(0);
    }

    private static NextStep next(List<Practised> conversations, int due) {
        var standings = Arrays.stream(Skill.values())
                .map(skill -> Standing.of(skill, conversations))
                .toList();
        return new NextStep(conversations, standings, CASES, due, NOW);
    }

    private static Practised conversation(String scenario, int daysAgo, boolean ended, List<TraineeCoding> heard) {
        return new Practised(UUID.randomUUID(), scenario, NOW.minusSeconds(86_400L * daysAgo), ended, heard);
    }
}
