package nl.weerklank.client;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weerklank.miti.Language;
import nl.weerklank.scenario.StatePart;

/** Puts into words what went on in the client, from what his reaction says decided it. */
public final class Thoughts {

    /** One row of thoughts.tsv in one language. */
    record Row(String noticed, String felt) {}

    private static final Map<String, String[]> ROWS = table("thoughts.tsv");
    private static final Map<String, String[]> INTENTIONS = table("intentions.tsv");

    private Thoughts() {}

    /**
     * @param before his state when the trainee spoke
     * @return null for a reaction that no rule decided, such as the opening
     */
    public static Thought of(Reaction reaction, State before, Language language) {
        var row = row(reaction.rule(), language);
        if (row == null) {
            return null;
        }
        return new Thought(
                row.noticed(),
                row.felt(),
                intention(reaction.move(), language),
                changed(before, reaction.state()),
                reaction.turningPoint() != null);
    }

    static Row row(String rule, Language language) {
        var cells = ROWS.get(rule);
        int at = language == Language.NL ? 1 : 3;
        return cells == null ? null : new Row(cells[at], cells[at + 1]);
    }

    static String intention(Move move, Language language) {
        return INTENTIONS.get(move.name())[language == Language.NL ? 1 : 2];
    }

    /** The figures that moved between two states, the one that moved most first. */
    public static List<Thought.Changed> changed(State before, State after) {
        return Arrays.stream(StatePart.values())
                .map(part ->
                        new Thought.Changed(part, Math.round((after.part(part) - before.part(part)) * 100) / 100.0))
                .filter(changed -> changed.by() != 0)
                .sorted(Comparator.comparingDouble(changed -> -Math.abs(changed.by())))
                .toList();
    }

    private static Map<String, String[]> table(String name) {
        return Resources.rows(name).stream().skip(1).collect(Collectors.toMap(cells -> cells[0], cells -> cells));
    }
}
