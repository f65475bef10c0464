package nl.weerklank.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.weerklank.miti.Coder;
import nl.weerklank.rehearsal.Proeven;
import nl.weerklank.rehearsal.Rehearsal;
import nl.weerklank.scenario.Problem;
import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.Scripts;
import org.springframework.stereotype.Service;

/** Works on a text that is still being written; nothing of it is kept. */
@Service
public class Workbench {

    private static final String FILE = "casus.yaml";

    private final Coder coder;

    Workbench(Coder coder) {
        this.coder = coder;
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
}
