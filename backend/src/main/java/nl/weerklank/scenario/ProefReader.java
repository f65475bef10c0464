package nl.weerklank.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weerklank.miti.Talk;

/** Reads the tests that a trainer writes for a case. */
final class ProefReader {

    static final long LARGEST_SEED = 999_999_999_999L;

    private final Values values;
    private final StateReader states;
    private final Names names;

    ProefReader(Values values, Names names) {
        this.values = values;
        this.states = new StateReader(values);
        this.names = names;
    }

    List<Proef> proeven(Fields.Field field) {
        var proeven = new ArrayList<Proef>();
        Values.many(field.value())
                .forEach(tree -> Fields.of(tree, field.key(), values, Word.Group.TEST)
                        .flatMap(this::proef)
                        .ifPresent(proeven::add));
        return List.copyOf(proeven);
    }

    private Optional<Proef> proef(Fields fields) {
        var title = fields.required("test").flatMap(field -> values.text(field.value(), field.key()));
        var seed = fields.get("seed")
                .flatMap(field -> values.number(field.value(), field.key(), 0, LARGEST_SEED))
                .map(Double::longValue);
        var steps = new ArrayList<Proef.Step>();
        fields.required("conversation")
                .ifPresent(field -> Values.many(field.value())
                        .forEach(tree -> Fields.of(tree, field.key(), values, Word.Group.STEP)
                                .flatMap(this::step)
                                .ifPresent(steps::add)));
        var ending = fields.get("ending").flatMap(names::expectedEnding);
        return title.map(name -> new Proef(
                name,
                seed.orElse(null),
                List.copyOf(steps),
                ending.orElse(null),
                fields.place().line()));
    }

    private Optional<Proef.Step> step(Fields fields) {
        var trainee = fields.required("trainee").flatMap(field -> values.text(field.value(), field.key()));
        var hears = fields.get("hears")
                .flatMap(field -> values.word(field.value(), field.key(), Word.Group.OCCASION))
                .map(word -> Occasion.valueOf(word.id()));
        var answers = fields.get("client")
                .map(field -> Values.many(field.value()).stream()
                        .map(tree -> values.word(tree, field.key(), Word.Group.ANSWER))
                        .flatMap(Optional::stream)
                        .map(Word::id)
                        .toList())
                .orElse(List.of());
        var talk = answers.stream()
                .filter(answer -> !answer.equals("YES_BUT") && !answer.equals("DISCORD"))
                .findFirst()
                .map(Talk::valueOf);
        var topic = fields.get("topic").flatMap(names::topic);
        var state = fields.get("state").map(field -> states.worded(field.value(), field.key()));
        return trainee.map(says -> new Proef.Step(
                says,
                hears.orElse(null),
                talk.orElse(null),
                answers.contains("YES_BUT") ? Boolean.TRUE : null,
                answers.contains("DISCORD") ? Boolean.TRUE : null,
                topic.orElse(null),
                state.map(Bounds::conditions).orElse(List.of()),
                fields.place().line()));
    }
}
