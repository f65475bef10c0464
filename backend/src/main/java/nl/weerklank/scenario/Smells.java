package nl.weerklank.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.weerklank.miti.Talk;

/** What a case can be played with but its writer would want to know. */
final class Smells {

    /** A client says some twenty lines in a conversation, and each needs a choice to fit the moment. */
    static final int ENOUGH_LINES = 30;

    /** At this trust and below, a client who argues for change without being asked is not believable. */
    static final double LITTLE_TRUST = 2;

    /** The threshold that is suggested for change talk. */
    private static final double SOME_TRUST = 4;

    private final Scenario scenario;
    private final Names names;
    private final Places places;
    private final Values values;
    private final Problems problems;

    Smells(Scenario scenario, Names names, Places places, Values values) {
        this.scenario = scenario;
        this.names = names;
        this.places = places;
        this.values = values;
        this.problems = values.problems();
    }

    void report() {
        scenario.topics().forEach(this::topic);
        sameLineTwice();
        scenario.reactions().forEach(this::reaction);
        shadowedTurningPoints();
        scenario.endings().values().stream()
                .filter(ending -> !names.reaches(ending.name()))
                .forEach(ending -> problems.add(
                        ProblemCode.ENDING_NOT_REACHED,
                        places.of(ending),
                        ending.name(),
                        shown(Word.Group.TURNING_POINT, "ending")));
        // With errors some lines were not read, and counting the others would tell nothing.
        long own = lines().count();
        if (!problems.errors() && own < ENOUGH_LINES) {
            problems.add(ProblemCode.FEW_LINES, Place.START, own, ENOUGH_LINES);
        }
    }

    private void topic(Topic topic) {
        if (topic.lines().isEmpty()) {
            var kinds = shown(Word.Group.TOPIC, "neutral") + ", " + shown(Word.Group.TOPIC, "sustain") + ", "
                    + shown(Word.Group.TOPIC, "change");
            problems.add(ProblemCode.TOPIC_WITHOUT_LINES, places.of(topic), topic.name(), kinds);
        }
        if (topic.about().isEmpty()) {
            problems.add(
                    ProblemCode.TOPIC_WITHOUT_ABOUT, places.of(topic), topic.name(), shown(Word.Group.TOPIC, "about"));
        }
        if (scenario.start().trust() <= LITTLE_TRUST) {
            topic.lines().stream()
                    .filter(line ->
                            line.talk() == Talk.CHANGE && line.conditions().isEmpty())
                    .forEach(line -> problems.add(
                            ProblemCode.CHANGE_TALK_WITHOUT_TRUST,
                            places.of(line),
                            values.shown(scenario.start().trust()),
                            shown(Word.Group.LINE, "from") + ": { "
                                    + Vocabulary.word(StatePart.TRUST, values.language()) + ": "
                                    + values.shown(SOME_TRUST) + " }"));
        }
    }

    private void reaction(Occasion occasion, List<Line> lines) {
        if (lines.stream().allMatch(line -> Slots.canStayEmpty(line.says()))) {
            problems.add(ProblemCode.ONLY_SLOT_LINES, places.of(lines), Vocabulary.word(occasion, values.language()));
        }
    }

    private void sameLineTwice() {
        var seen = new HashMap<String, Line>();
        lines().sorted(java.util.Comparator.comparingInt(Line::sourceLine)).forEach(line -> {
            var before = seen.putIfAbsent(Spelling.plain(line.says()), line);
            if (before != null) {
                problems.add(ProblemCode.SAME_LINE_TWICE, places.of(line), before.sourceLine());
            }
        });
    }

    private void shadowedTurningPoints() {
        var points = scenario.turningPoints();
        for (int later = 1; later < points.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (alwaysFirst(points.get(earlier), points.get(later))) {
                    var reason =
                            problems.phrase("taken-before", points.get(earlier).sourceLine());
                    problems.add(ProblemCode.UNREACHABLE_TURNING_POINT, places.of(points.get(later)), reason);
                    break;
                }
            }
        }
    }

    /** Whether the conversation is over by the earlier one whenever the later one could happen. */
    private static boolean alwaysFirst(TurningPoint earlier, TurningPoint later) {
        return earlier.ending() != null
                && (earlier.hears() == null || earlier.hears() == later.hears())
                && (earlier.topic() == null || earlier.topic().equals(later.topic()))
                && earlier.times() <= later.times()
                && earlier.fromTurn() <= later.fromTurn()
                && earlier.conditions().stream()
                        .allMatch(wide -> later.conditions().stream().anyMatch(narrow -> within(narrow, wide)));
    }

    private static boolean within(Condition narrow, Condition wide) {
        return narrow.part() == wide.part() && narrow.atLeast() >= wide.atLeast() && narrow.atMost() <= wide.atMost();
    }

    /** Everything the client can say of his own, besides the opening and the turning points. */
    private Stream<Line> lines() {
        return Stream.concat(
                scenario.topics().stream().flatMap(topic -> topic.lines().stream()),
                scenario.reactions().values().stream().flatMap(List::stream));
    }

    private String shown(Word.Group group, String id) {
        return Vocabulary.word(group, id).shown(values.language());
    }
}
