package nl.weerklank.authoring;

import java.util.List;
import java.util.regex.Pattern;
import nl.weerklank.scenario.Line;
import nl.weerklank.scenario.Occasion;
import nl.weerklank.scenario.Scenario;

/**
 * Where words of the client come from.
 *
 * @param name of the topic or the occasion, or null
 * @param line of the script, from 1; null when the words are not written there on a line of their own
 */
public record SpokenLine(Source source, String name, Integer line) {

    /** What kind of place in the script, or the program's general lines. */
    public enum Source {
        OPENING,
        TOPIC,
        REACTION,
        TURNING_POINT,
        GENERAL
    }

    private static final Pattern BETWEEN = Pattern.compile("\\+(?=(?:topic|reaction|turning|opening|pack):)");

    /** @param spoken as a reaction identifies its line, or two lines that were said together */
    static List<SpokenLine> of(String spoken, Scenario scenario) {
        return spoken == null
                ? List.of()
                : BETWEEN.splitAsStream(spoken).map(one -> one(one, scenario)).toList();
    }

    private static SpokenLine one(String spoken, Scenario scenario) {
        int first = spoken.indexOf(':');
        int last = spoken.lastIndexOf(':');
        String name = first < last ? spoken.substring(first + 1, last) : null;
        return switch (spoken.substring(0, first)) {
            case "opening" -> new SpokenLine(Source.OPENING, null, null);
            case "topic" ->
                new SpokenLine(
                        Source.TOPIC,
                        name,
                        scenario.topics().stream()
                                .filter(topic -> topic.name().equals(name))
                                .findFirst()
                                .map(topic -> place(topic.lines(), spoken, last))
                                .orElse(null));
            case "reaction" ->
                new SpokenLine(
                        Source.REACTION, name, place(scenario.reactions().get(Occasion.valueOf(name)), spoken, last));
            case "turning" ->
                new SpokenLine(
                        Source.TURNING_POINT,
                        null,
                        scenario.turningPoints()
                                .get(Integer.parseInt(spoken.substring(last + 1)))
                                .sourceLine());
            default -> new SpokenLine(Source.GENERAL, null, null);
        };
    }

    private static Integer place(List<Line> lines, String spoken, int last) {
        return lines.get(Integer.parseInt(spoken.substring(last + 1))).sourceLine();
    }
}
