package nl.weerklank.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import nl.weerklank.client.Fallback;
import nl.weerklank.client.LanguageModelVoice;
import nl.weerklank.client.ModelDrafts;
import nl.weerklank.miti.Coder;
import nl.weerklank.rehearsal.CaseScore;
import nl.weerklank.rehearsal.Proeven;
import nl.weerklank.rehearsal.Rehearsal;
import nl.weerklank.rehearsal.Scorecard;
import nl.weerklank.rehearsal.Tempering;
import nl.weerklank.scenario.Line;
import nl.weerklank.scenario.Persona;
import nl.weerklank.scenario.Problem;
import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.Scripts;
import org.springframework.stereotype.Service;

/** Works on a text that is still being written; nothing of it is kept. */
@Service
public class Workbench {

    private static final String FILE = "casus.yaml";

    /** Conversations of each standard trainee for a score: enough to tell 40 % from 70 %, and ready in seconds. */
    private static final int SEEDS = 20;

    private final Coder coder;

    /** Null without a language model. */
    private final ModelDrafts drafts;

    /** A score takes a processor for seconds, and people who are talking come first. */
    private final Semaphore scoring = new Semaphore(1, true);

    Workbench(Coder coder, LanguageModelVoice voice) {
        this.coder = coder;
        this.drafts = voice.drafts();
    }

    /** Everything that a writer should know about a text, in order of place, and whether it can be played. */
    public Checked check(String text) {
        var reading = Scripts.read(FILE, text);
        var problems = new ArrayList<>(reading.problems());
        if (reading.scenario() != null) {
            problems.addAll(Scripts.hearing(reading.scenario(), coder));
            problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        }
        return new Checked(reading.scenario() != null, List.copyOf(problems));
    }

    /** @param playable whether the text has no errors */
    public record Checked(boolean playable, List<Problem> problems) {}

    /**
     * Plays a conversation from its beginning, so that a changed text counts for the next turn without keeping anything.
     *
     * @param seed for the client's choices; the same seed gives the same conversation
     * @return the opening first; empty when the text has errors
     */
    public List<TriedTurn> attempt(String text, long seed, List<String> trainee) {
        var scenario = Scripts.read(FILE, text).scenario();
        return scenario == null
                ? List.of()
                : new Rehearsal(coder)
                        .play(scenario, trainee, seed).stream()
                                .map(turn -> TriedTurn.of(turn, scenario))
                                .toList();
    }

    /** Plays the tests in a text; none when the text has errors. */
    public List<TestResult> tests(String text) {
        Scenario scenario = Scripts.read(FILE, text).scenario();
        return scenario == null
                ? List.of()
                : new Proeven(coder).of(scenario).stream().map(TestResult::of).toList();
    }

    /**
     * Plays all standard trainees against a text many times.
     *
     * @throws CaseNotPlayable when the text has errors
     */
    public Score score(String text) {
        var scenario = Scripts.read(FILE, text).scenario();
        if (scenario == null) {
            throw new CaseNotPlayable();
        }
        scoring.acquireUninterruptibly();
        try {
            var scorecard = new Scorecard(coder, SEEDS);
            var score = scorecard.of(scenario);
            boolean listens = score.outside().stream()
                    .noneMatch(outside ->
                            outside.kind() == CaseScore.Kind.MOTIVATED && "listener".equals(outside.trainee()));
            var suggestion = listens ? null : new Tempering(scorecard).of(scenario);
            return Score.of(score, scenario, SEEDS * score.outcomes().size(), suggestion);
        } finally {
            scoring.release();
        }
    }

    /** Whether a language model can be asked for lines. */
    public boolean drafts() {
        return drafts != null;
    }

    /**
     * Lines that a language model proposes; waits for it.
     *
     * @param topic that they are asked about, or null for topics and lines from the story
     * @param story what happened in practice, in the trainer's words
     */
    public ModelDrafts.Drafted draft(String text, String topic, String story) {
        if (drafts == null) {
            return new ModelDrafts.Drafted(List.of(), Fallback.UNREACHABLE);
        }
        var language = Scripts.language(text);
        var scenario = Scripts.read(FILE, text).scenario();
        var client = scenario == null ? Persona.unnamed(language) : scenario.client();
        var there = scenario == null || topic == null
                ? List.<String>of()
                : scenario.topics().stream()
                        .filter(each -> each.name().equals(topic))
                        .flatMap(each -> each.lines().stream().map(Line::says))
                        .toList();
        return drafts.draft(new ModelDrafts.Asked(language, client, topic, there, story));
    }
}
