package nl.weerklank.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the moments at which a conversation takes a turn by itself. */
final class TurningPointReader {

    static final int MOST_TIMES = 50;
    static final int LAST_TURN = 200;

    private final Values values;
    private final LineReader lines;
    private final StateReader states;
    private final Places places;
    private final Names names;

    TurningPointReader(Values values, LineReader lines, Places places, Names names) {
        this.values = values;
        this.lines = lines;
        this.states = new StateReader(values);
        this.places = places;
        this.names = names;
    }

    List<TurningPoint> turningPoints(Fields.Field field) {
        var read = new ArrayList<TurningPoint>();
        Values.many(field.value())
                .forEach(tree -> Fields.of(tree, field.key(), values, Word.Group.TURNING_POINT)
                        .ifPresent(fields -> read.add(turningPoint(fields))));
        return List.copyOf(read);
    }

    private TurningPoint turningPoint(Fields fields) {
        var when = fields.required("when")
                .flatMap(field -> Fields.of(field.value(), field.key(), values, Word.Group.WHEN, Word.Group.STATE));
        var bounds = new Bounds();
        when.ifPresent(conditions -> conditions.all().forEach(field -> {
            if (field.word().group() == Word.Group.STATE) {
                states.worded(field).ifPresent(bounds::add);
            }
        }));
        bounds.impossible()
                .ifPresent(condition -> values.problems()
                        .add(
                                ProblemCode.UNREACHABLE_TURNING_POINT,
                                fields.place(),
                                Bounds.contradiction(condition, values)));
        var hears = when.flatMap(conditions -> conditions.get("hears"))
                .flatMap(field -> values.word(field.value(), field.key(), Word.Group.OCCASION))
                .map(word -> Occasion.valueOf(word.id()));
        var point = new TurningPoint(
                bounds.conditions(),
                hears.orElse(null),
                number(when, "times", MOST_TIMES),
                number(when, "from-turn", LAST_TURN),
                when.flatMap(conditions -> conditions.get("topic"))
                        .flatMap(names::topic)
                        .orElse(null),
                fields.get("client")
                        .flatMap(field -> lines.line(field.value(), field.key(), LineReader.Default.NEUTRAL))
                        .orElse(null),
                fields.get("changes")
                        .map(field -> states.figures(field.value(), field.key(), -StateReader.HIGH, StateReader.HIGH))
                        .map(Map::copyOf)
                        .orElse(Map.of()),
                fields.get("ending").flatMap(names::ending).orElse(null),
                fields.get("once")
                        .flatMap(field -> values.yesNo(field.value(), field.key()))
                        .orElse(true),
                fields.place().line());
        boolean idle = Stream.of("client", "changes", "ending")
                .allMatch(id -> fields.get(id).isEmpty());
        if (idle) {
            var able = Stream.of("client", "changes", "ending")
                    .map(id -> Vocabulary.word(Word.Group.TURNING_POINT, id).shown(values.language()))
                    .collect(Collectors.joining(", "));
            values.problems().add(ProblemCode.IDLE_TURNING_POINT, fields.place(), able);
        }
        return places.at(fields.place(), point);
    }

    private int number(Optional<Fields> when, String id, int most) {
        return when.flatMap(conditions -> conditions.get(id))
                .flatMap(field -> values.whole(field.value(), field.key(), 1, most))
                .orElse(1);
    }
}
