package nl.weerklank.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a whole case from its tree and fills in what its writer left out. */
final class CaseReader {

    static final int DEFAULT_DIFFICULTY = 3;
    static final double SLOWEST = 0.25;
    static final double FASTEST = 4;

    private final String id;
    private final Values values;
    private final Places places = new Places();
    private final LineReader lines;
    private final StateReader states;

    CaseReader(String id, Values values) {
        this.id = id;
        this.values = values;
        this.lines = new LineReader(values, places);
        this.states = new StateReader(values);
    }

    /** The case; half of it when there are errors, so that the rest can still be judged. */
    Optional<Scenario> read(Tree tree) {
        var problems = values.problems();
        if (tree instanceof Tree.Text text) {
            if (text.empty()) {
                problems.add(ProblemCode.EMPTY_SCRIPT, Place.START, key("title"));
            } else {
                problems.add(ProblemCode.MISSING_COLON, text.place(), LineParts.withColon(firstLine(text)));
            }
            return Optional.empty();
        }
        return Fields.of(tree, problems.phrase("the-script"), values, Word.Group.CASE)
                .map(this::read);
    }

    private Scenario read(Fields fields) {
        var title = fields.required("title").flatMap(this::text);
        var client = fields.required("client").flatMap(this::persona);
        var opening = fields.required("opening")
                .map(field -> opening(field, client.map(Persona::name).orElse("")))
                .orElse(List.of());
        fields.get("language").ifPresent(field -> values.word(field.value(), field.key(), Word.Group.LANGUAGE));
        var topics = fields.get("topics")
                .map(new TopicReader(values, lines, places)::topics)
                .orElse(List.of());
        var reactions = fields.get("reactions").map(this::reactions).orElse(Map.of());
        var names = new Names(
                values, topics, fields.get("endings").map(this::endings).orElse(Map.of()));
        var turningPoints = fields.get("turning-points")
                .map(new TurningPointReader(values, lines, places, names)::turningPoints)
                .orElse(List.of());
        var scenario = new Scenario(
                id,
                title.orElse(id),
                values.language(),
                fields.get("difficulty")
                        .flatMap(field -> values.whole(field.value(), field.key(), 1, 5))
                        .orElse(DEFAULT_DIFFICULTY),
                client.orElse(new Persona("", null, "", "", true)),
                fields.get("role").flatMap(this::text).orElse(""),
                fields.get("target").flatMap(this::text).orElse(""),
                fields.get("goals")
                        .map(field -> List.copyOf(values.texts(field.value(), field.key())))
                        .orElse(List.of()),
                fields.get("start").map(this::start).orElse(StartState.DEFAULT),
                fields.get("temperament").map(this::temperament).orElse(Temperament.AVERAGE),
                opening,
                topics,
                reactions,
                turningPoints,
                names.endings(),
                fields.get("feedback")
                        .flatMap(field -> values.word(field.value(), field.key(), Word.Group.FEEDBACK))
                        .map(word -> Feedback.valueOf(word.id()))
                        .orElse(Feedback.PER_TURN),
                fields.get("tests").map(new ProefReader(values, names)::proeven).orElse(List.of()));
        new Smells(scenario, names, places, values).report();
        return scenario;
    }

    private Optional<Persona> persona(Fields.Field field) {
        return Fields.of(field.value(), field.key(), values, Word.Group.CLIENT)
                .map(fields -> new Persona(
                        fields.required("name").flatMap(this::text).orElse(""),
                        fields.get("age")
                                .flatMap(age -> values.whole(age.value(), age.key(), 0, 120))
                                .orElse(null),
                        fields.get("situation").flatMap(this::text).orElse(""),
                        fields.get("background").flatMap(this::text).orElse(""),
                        fields.get("address")
                                .flatMap(address -> values.word(address.value(), address.key(), Word.Group.ADDRESS))
                                .map(word -> word.id().equals("formal"))
                                .orElse(true)));
    }

    /** Nothing was said yet, so the only slot that can be filled is the client's own name. */
    private List<String> opening(Fields.Field field, String name) {
        var opening = new ArrayList<String>();
        for (var line : lines.lines(field.value(), field.key(), LineReader.Default.NEUTRAL)) {
            var says = line.says();
            for (var slot : Slots.in(says)) {
                if (Vocabulary.slot(slot).filter("name"::equals).isPresent()) {
                    says = says.replace('{' + slot + '}', name);
                } else if (Vocabulary.slot(slot).isPresent()) {
                    values.problems().add(ProblemCode.SLOT_IN_OPENING, places.of(line), '{' + slot + '}');
                }
            }
            opening.add(says);
        }
        return List.copyOf(opening);
    }

    private Map<Occasion, List<Line>> reactions(Fields.Field field) {
        var reactions = new EnumMap<Occasion, List<Line>>(Occasion.class);
        Fields.of(field.value(), field.key(), values, Word.Group.OCCASION)
                .ifPresent(fields -> fields.all().forEach(each -> {
                    var occasion = Occasion.valueOf(each.word().id());
                    var said = lines.lines(each.value(), each.key(), LineReader.Default.at(occasion));
                    if (!said.isEmpty()) {
                        reactions.put(occasion, places.at(each.place(), said));
                    }
                }));
        return reactions;
    }

    private Map<String, Ending> endings(Fields.Field field) {
        var endings = new LinkedHashMap<String, Ending>();
        Fields.named(field.value(), field.key(), values)
                .forEach((name, tree) -> Fields.of(tree, name.value(), values, Word.Group.ENDING)
                        .ifPresent(fields -> {
                            var succeeded = fields.required("succeeded")
                                    .flatMap(each -> values.yesNo(each.value(), each.key()));
                            var debriefing = fields.get("debriefing").flatMap(this::text);
                            var ending =
                                    new Ending(name.value().strip(), succeeded.orElse(false), debriefing.orElse(null));
                            endings.put(ending.name(), places.at(name.place(), ending));
                        }));
        return endings;
    }

    private StartState start(Fields.Field field) {
        var figures = states.figures(field.value(), field.key(), StateReader.LOW, StateReader.HIGH);
        var usual = StartState.DEFAULT;
        return new StartState(
                figures.getOrDefault(StatePart.TRUST, usual.trust()),
                figures.getOrDefault(StatePart.STRESS, usual.stress()),
                figures.getOrDefault(StatePart.DISCORD, usual.discord()),
                figures.getOrDefault(StatePart.IMPORTANCE, usual.importance()),
                figures.getOrDefault(StatePart.CONFIDENCE, usual.confidence()));
    }

    private Temperament temperament(Fields.Field field) {
        var factors = states.figures(field.value(), field.key(), SLOWEST, FASTEST);
        var usual = Temperament.AVERAGE;
        return new Temperament(
                factors.getOrDefault(StatePart.TRUST, usual.trust()),
                factors.getOrDefault(StatePart.STRESS, usual.stress()),
                factors.getOrDefault(StatePart.DISCORD, usual.discord()),
                factors.getOrDefault(StatePart.IMPORTANCE, usual.importance()),
                factors.getOrDefault(StatePart.CONFIDENCE, usual.confidence()));
    }

    private Optional<String> text(Fields.Field field) {
        return values.text(field.value(), field.key());
    }

    private String key(String id) {
        return Vocabulary.word(Word.Group.CASE, id).shown(values.language());
    }

    private static String firstLine(Tree.Text text) {
        return text.value().lines().findFirst().orElse("");
    }
}
