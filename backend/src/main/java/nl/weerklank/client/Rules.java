package nl.weerklank.client;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.miti.Target;
import nl.weerklank.miti.TraineeCoding;
import nl.weerklank.scenario.Occasion;

/** The mind's table: what each kind of trainee turn does to the client, and what he may do with it. */
final class Rules {
    /** One row of rules.tsv. */
    record Rule(
            String id,
            Occasion occasion,
            List<String> conditions,
            double trust,
            double stress,
            double discord,
            double importance,
            double confidence,
            Map<Move, Double> moves) {}

    private static final List<Rule> ROWS =
            Resources.rows("rules.tsv").stream().skip(1).map(Rules::row).toList();

    private Rules() {}

    /** @param scale what is asked when the occasion is a scaling question */
    static Rule of(Occasion occasion, State state, Memory memory, TraineeCoding heard, Scale scale) {
        return ROWS.stream()
                .filter(rule -> rule.occasion() == occasion)
                .filter(rule -> rule.conditions().stream()
                        .allMatch(c -> holds(c, rule.occasion(), state, memory, heard, scale)))
                .findFirst()
                .orElseThrow();
    }

    static List<Rule> all() {
        return ROWS;
    }

    private static boolean holds(
            String condition, Occasion occasion, State state, Memory memory, TraineeCoding heard, Scale scale) {
        if (condition.equals("-")) {
            return true;
        }
        if (condition.equals("lower") || condition.equals("higher")) {
            return scale == Scale.valueOf(condition.toUpperCase(Locale.ROOT));
        }
        if (condition.equals("evoking")) {
            return state.trust() >= 4
                    && (heard.darn() == Target.DESIRE
                            || heard.darn() == Target.ABILITY
                            || heard.darn() == Target.REASON
                            || heard.darn() == Target.NEED);
        }
        boolean atLeast = condition.contains(">=");
        var sides = condition.split(atLeast ? ">=" : "<");
        double value =
                switch (sides[0]) {
                    case "trust" -> state.trust();
                    case "discord" -> state.discord();
                    case "readiness" -> state.readiness();
                    case "promised" -> memory.promised();
                    case "repeat" ->
                        occasion == Occasion.OPEN_QUESTION
                                        || occasion == Occasion.SIMPLE_REFLECTION
                                        || occasion == Occasion.COMPLEX_REFLECTION
                                ? memory.inARow(occasion)
                                : memory.times(occasion);
                    default -> throw new IllegalStateException("unknown condition " + condition);
                };
        return atLeast == (value >= Double.parseDouble(sides[1]));
    }

    private static Rule row(String[] cell) {
        var moves = new EnumMap<Move, Double>(Move.class);
        Arrays.stream(cell[8].split(" "))
                .map(pair -> pair.split(":"))
                .forEach(pair -> moves.put(Move.valueOf(pair[0]), Double.parseDouble(pair[1])));
        return new Rule(
                cell[0],
                Occasion.valueOf(cell[1]),
                List.of(cell[2].split(",")),
                Double.parseDouble(cell[3]),
                Double.parseDouble(cell[4]),
                Double.parseDouble(cell[5]),
                Double.parseDouble(cell[6]),
                Double.parseDouble(cell[7]),
                moves);
    }
}
