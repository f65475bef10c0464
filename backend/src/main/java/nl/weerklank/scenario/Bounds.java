package nl.weerklank.scenario;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bounds on the state, at most one for each figure: two on the same figure are taken together. */
final class Bounds {

    private final Map<StatePart, Condition> byPart = new EnumMap<>(StatePart.class);

    void add(Condition condition) {
        byPart.merge(
                condition.part(),
                condition,
                (a, b) ->
                        new Condition(a.part(), Math.max(a.atLeast(), b.atLeast()), Math.min(a.atMost(), b.atMost())));
    }

    void add(Bounds others) {
        others.byPart.values().forEach(this::add);
    }

    boolean has(StatePart part) {
        return byPart.containsKey(part);
    }

    /** A bound that no figure can meet. */
    Optional<Condition> impossible() {
        return byPart.values().stream()
                .filter(condition -> condition.atLeast() > condition.atMost())
                .findFirst();
    }

    List<Condition> conditions() {
        return List.copyOf(byPart.values());
    }

    /** Why nothing can be within these bounds, in words. */
    static String contradiction(Condition impossible, Values values) {
        return values.problems()
                .phrase(
                        "bounds-contradict",
                        Vocabulary.word(impossible.part(), values.language()),
                        values.shown(impossible.atLeast()),
                        values.shown(impossible.atMost()));
    }
}
