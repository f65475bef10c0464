package nl.weerklank.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.TalkType;

/** Reads what the client can say. */
final class LineReader {

    /**
     * What a line is when it says nothing about itself.
     *
     * @param trust lowest trust at which it is said, or 0; what is only told in confidence needs some
     */
    record Default(Talk talk, boolean yesBut, boolean discord, double trust) {

        static final Default NEUTRAL = new Default(Talk.NEUTRAL, false, false, 0);

        /** Trust without which a client does not tell the deeper facts, unless the line says otherwise. */
        static final Default DISCLOSURE = new Default(Talk.NEUTRAL, false, false, 5);

        static Default of(Talk talk) {
            return new Default(talk, false, false, 0);
        }

        /** Being pushed or put down makes a person push back. */
        static Default at(Occasion occasion) {
            return switch (occasion) {
                case ADVICE -> new Default(Talk.SUSTAIN, true, false, 0);
                case CONFRONTATION, MUST, INSULT -> new Default(Talk.SUSTAIN, false, true, 0);
                default -> NEUTRAL;
            };
        }
    }

    private static final List<String> KEYWORDS = Vocabulary.words(Word.Group.LINE).stream()
            .flatMap(word -> Stream.concat(word.nl().stream(), word.en().stream()))
            .toList();

    private final Values values;
    private final StateReader states;
    private final Places places;

    LineReader(Values values, Places places) {
        this.values = values;
        this.states = new StateReader(values);
        this.places = places;
    }

    List<Line> lines(Tree tree, String key, Default otherwise) {
        var lines = new ArrayList<Line>();
        Values.many(tree).forEach(item -> line(item, key, otherwise).ifPresent(lines::add));
        return List.copyOf(lines);
    }

    Optional<Line> line(Tree tree, String key, Default otherwise) {
        if (!(tree instanceof Tree.Entries entries)) {
            return values.text(tree, key).map(says -> plain(says, tree.place(), otherwise));
        }
        if (noKeyword(entries) && values.brokenSentence(tree)) {
            return Optional.empty();
        }
        return Fields.of(tree, key, values, Word.Group.LINE).flatMap(fields -> line(fields, otherwise));
    }

    private Line plain(String says, Place place, Default otherwise) {
        return keep(
                new Line(
                        says,
                        otherwise.talk(),
                        TalkType.NONE,
                        otherwise.yesBut(),
                        otherwise.discord(),
                        bounds(new Bounds(), otherwise).conditions(),
                        List.of(),
                        place.line()),
                place);
    }

    private Optional<Line> line(Fields fields, Default otherwise) {
        var says = fields.required("says").flatMap(field -> values.text(field.value(), field.key()));
        var talk = fields.get("talk")
                .flatMap(field -> values.word(field.value(), field.key(), Word.Group.TALK))
                .map(word -> Talk.valueOf(word.id()));
        var type = fields.get("kind")
                .flatMap(field -> values.word(field.value(), field.key(), Word.Group.KIND))
                .map(word -> TalkType.valueOf(word.id()))
                .orElse(TalkType.NONE);
        var yesBut = fields.get("yes-but").flatMap(field -> values.yesNo(field.value(), field.key()));
        var discord = fields.get("discord").flatMap(field -> values.yesNo(field.value(), field.key()));
        var answers = new ArrayList<String>();
        fields.with("answers", field -> answers.addAll(values.texts(field.value(), field.key())));
        var bounds = new Bounds();
        fields.with("from", field -> bounds.add(states.atLeast(field.value(), field.key())));
        fields.with("to", field -> bounds.add(states.atMost(field.value(), field.key())));
        bounds(bounds, otherwise)
                .impossible()
                .ifPresent(condition -> values.problems()
                        .add(ProblemCode.UNREACHABLE_LINE, fields.place(), Bounds.contradiction(condition, values)));
        // A line that says it leans another way than its place does is no longer the yes-but that belongs there.
        boolean asUsual = talk.isEmpty() || talk.get() == otherwise.talk();
        boolean argues = yesBut.orElse(asUsual && otherwise.yesBut());
        boolean pushes = discord.orElse(asUsual && otherwise.discord());
        boolean against = otherwise.talk() == Talk.NEUTRAL && (argues || pushes);
        var direction = talk.orElse(against ? Talk.SUSTAIN : otherwise.talk());
        fields.get("kind")
                .filter(field -> type != TalkType.NONE && direction == Talk.NEUTRAL)
                .ifPresent(this::kindWithoutDirection);
        return says.map(words -> keep(
                new Line(
                        words,
                        direction,
                        type,
                        argues,
                        pushes,
                        bounds.conditions(),
                        List.copyOf(answers),
                        fields.place().line()),
                fields.place()));
    }

    private Line keep(Line line, Place place) {
        Slots.check(line.says(), place, values);
        if (Slots.nothingElse(line.says())) {
            values.problems().add(ProblemCode.ONLY_SLOT, place);
        }
        return places.at(place, line);
    }

    private static Bounds bounds(Bounds bounds, Default otherwise) {
        if (otherwise.trust() > 0 && !bounds.has(StatePart.TRUST)) {
            bounds.add(new Condition(StatePart.TRUST, otherwise.trust(), StateReader.HIGH));
        }
        return bounds;
    }

    private void kindWithoutDirection(Fields.Field field) {
        var language = values.language();
        var talk = Vocabulary.word(Word.Group.LINE, "talk").shown(language);
        values.problems()
                .add(
                        ProblemCode.KIND_WITHOUT_DIRECTION,
                        field.place(),
                        field.word().shown(language),
                        talk + ": " + Vocabulary.word(Talk.CHANGE, language));
    }

    private static boolean noKeyword(Tree.Entries entries) {
        return entries.entries().stream().noneMatch(entry -> {
            var written = entry.key().value();
            return Vocabulary.find(Word.Group.LINE, written).isPresent()
                    || Spelling.nearest(written, KEYWORDS).isPresent();
        });
    }
}
