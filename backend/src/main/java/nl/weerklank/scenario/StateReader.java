package nl.weerklank.scenario;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Reads figures of the state: where it starts, how fast it moves, and bounds on it. */
final class StateReader {

    static final double LOW = 0;
    static final double HIGH = 10;

    private final Values values;

    StateReader(Values values) {
        this.values = values;
    }

    /** Figures that a writer sets; readiness cannot be among them. */
    Map<StatePart, Double> figures(Tree tree, String key, double low, double high) {
        var figures = read(tree, key, (field, part) -> {
            if (part == StatePart.READINESS) {
                values.problems().add(ProblemCode.READINESS_FOLLOWS, field.place(), field.key(), othersThanReadiness());
                return Optional.empty();
            }
            return values.number(field.value(), field.key(), low, high);
        });
        return figures;
    }

    /** Lowest values, as after {@code vanaf}. */
    Bounds atLeast(Tree tree, String key) {
        return bounds(
                tree,
                key,
                field -> values.number(field.value(), field.key(), LOW, HIGH)
                        .map(number -> new Condition(part(field), number, HIGH)));
    }

    /** Highest values, as after {@code tot}. */
    Bounds atMost(Tree tree, String key) {
        return bounds(
                tree,
                key,
                field -> values.number(field.value(), field.key(), LOW, HIGH)
                        .map(number -> new Condition(part(field), LOW, number)));
    }

    /** Bounds in words: a bare number is the least, and there is "hoogstens 5" and "3 tot 6". */
    Bounds worded(Tree tree, String key) {
        return bounds(tree, key, this::worded);
    }

    Optional<Condition> worded(Fields.Field field) {
        return values.text(field.value(), field.key()).flatMap(written -> {
            var place = field.value().place();
            for (var bound : Vocabulary.words(Word.Group.BOUND)) {
                for (var spelling : List.of(bound.nl().get(0), bound.en().get(0))) {
                    var plain = Spelling.plain(written);
                    if (!bound.id().equals("to") && plain.startsWith(spelling + " ")) {
                        boolean least = bound.id().equals("at-least");
                        return number(written.strip().substring(spelling.length()), place, field)
                                .map(n -> new Condition(part(field), least ? n : LOW, least ? HIGH : n));
                    }
                    int to = plain.indexOf(" " + spelling + " ");
                    if (bound.id().equals("to") && to > 0) {
                        var from = number(plain.substring(0, to), place, field);
                        var until = number(plain.substring(to + spelling.length() + 2), place, field);
                        return from.flatMap(low -> until.map(high -> new Condition(part(field), low, high)));
                    }
                }
            }
            return number(written, place, field).map(n -> new Condition(part(field), n, HIGH));
        });
    }

    static StatePart part(Fields.Field field) {
        return StatePart.valueOf(field.word().id());
    }

    private Bounds bounds(Tree tree, String key, java.util.function.Function<Fields.Field, Optional<Condition>> read) {
        var bounds = new Bounds();
        read(tree, key, (field, part) -> read.apply(field)).values().forEach(bounds::add);
        return bounds;
    }

    private <T> Map<StatePart, T> read(
            Tree tree, String key, BiFunction<Fields.Field, StatePart, Optional<T>> readOne) {
        var read = new EnumMap<StatePart, T>(StatePart.class);
        Fields.of(tree, key, values, Word.Group.STATE)
                .ifPresent(fields -> fields.all()
                        .forEach(field ->
                                readOne.apply(field, part(field)).ifPresent(each -> read.put(part(field), each))));
        return read;
    }

    private Optional<Double> number(String written, Place place, Fields.Field field) {
        return values.number(written.strip(), place, field.key(), LOW, HIGH);
    }

    private String othersThanReadiness() {
        return Arrays.stream(StatePart.values())
                .filter(part -> part != StatePart.READINESS)
                .map(part -> Vocabulary.word(part, values.language()))
                .collect(Collectors.joining(", "));
    }
}
