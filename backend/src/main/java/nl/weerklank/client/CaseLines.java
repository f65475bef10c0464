package nl.weerklank.client;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.client.Voice.Spoken;
import nl.weerklank.client.Voice.Wish;
import nl.weerklank.miti.Talk;
import nl.weerklank.scenario.Condition;
import nl.weerklank.scenario.Line;
import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.Topic;

/** The case's own lines that can still be said: not said before, within reach of his state, every slot filled. */
final class CaseLines {
    private final Scenario scenario;
    private final Slots slots;

    CaseLines(Scenario scenario, Slots slots) {
        this.scenario = scenario;
        this.slots = slots;
    }

    /** @param depth the highest figure (0–10) that his state must have before he says this */
    record Option(Spoken spoken, Line line, double depth) {}

    /** @param strict only what fits the move; otherwise whatever is no clash */
    List<Option> options(Topic topic, Wish wish, Memory memory, boolean strict) {
        var found = new ArrayList<Option>();
        for (int i = 0; i < topic.lines().size(); i++) {
            var line = topic.lines().get(i);
            if (strict ? fits(line, wish.move()) : !line.discord()) {
                option(line, id(topic, i), topic.name(), wish, memory, found);
            }
        }
        return found;
    }

    /** The line at this place of a topic, when it can still be said. */
    List<Option> line(Topic topic, int index, Wish wish, Memory memory) {
        var found = new ArrayList<Option>();
        option(topic.lines().get(index), id(topic, index), topic.name(), wish, memory, found);
        return found;
    }

    /** What the case has for the occasion. */
    List<Option> reactions(Wish wish, Memory memory) {
        var found = new ArrayList<Option>();
        var lines = scenario.reactions().getOrDefault(wish.occasion(), List.of());
        for (int i = 0; i < lines.size(); i++) {
            if (fits(lines.get(i), wish.move())) {
                option(lines.get(i), "reaction:" + wish.occasion() + ":" + i, null, wish, memory, found);
            }
        }
        return found;
    }

    private void option(Line line, String id, String topic, Wish wish, Memory memory, List<Option> found) {
        var words = slots.fill(line.says(), wish.heard());
        if (words != null
                && !memory.said().contains(id)
                && !memory.said().contains(words)
                && line.conditions().stream().allMatch(c -> c.holds(wish.state().part(c.part())))) {
            double depth = line.conditions().stream()
                    .mapToDouble(Condition::atLeast)
                    .max()
                    .orElse(0);
            found.add(new Option(
                    new Spoken(words, line.talk(), line.type(), line.yesBut(), line.discord(), topic, id),
                    line,
                    depth));
        }
    }

    private static String id(Topic topic, int index) {
        return "topic:" + topic.name() + ":" + index;
    }

    private static boolean fits(Line line, Move move) {
        return switch (move) {
            case CHANGE -> line.talk() == Talk.CHANGE;
            case YES_BUT -> line.yesBut();
            case DISCORD -> line.discord();
            case SUSTAIN -> line.talk() == Talk.SUSTAIN && !line.discord();
            case DISCLOSE -> line.talk() != Talk.SUSTAIN && !line.conditions().isEmpty();
            default -> line.talk() == Talk.NEUTRAL && !line.discord() && !line.yesBut();
        };
    }
}
