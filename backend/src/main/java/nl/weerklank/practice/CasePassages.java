package nl.weerklank.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.TalkType;
import nl.weerklank.scenario.Line;
import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.Topic;

/** Passages to mark change talk in, put together from what a case's client can say about one topic. */
final class CasePassages {

    private static final int LONGEST = 420;

    private CasePassages() {}

    static Stream<Item> of(Scenario scenario) {
        return IntStream.range(0, scenario.topics().size())
                .mapToObj(i -> of(scenario, scenario.topics().get(i), i))
                .flatMap(List::stream);
    }

    private static List<Item> of(Scenario scenario, Topic topic, int number) {
        List<Line> change = lines(topic, Talk.CHANGE);
        List<Line> sustain = lines(topic, Talk.SUSTAIN);
        List<Line> neutral = lines(topic, Talk.NEUTRAL);
        if (change.size() < 2 || sustain.size() < 2 || neutral.isEmpty()) {
            return List.of();
        }
        var said =
                new ArrayList<>(List.of(neutral.get(0), sustain.get(0), change.get(0), sustain.get(1), change.get(1)));
        String passage = String.join(" ", said.stream().map(Line::says).toList());
        if (passage.length() > LONGEST) {
            return List.of();
        }
        return List.of(new Item(
                "case-" + scenario.id() + "-" + (number + 1),
                Kind.of("spot").orElseThrow(),
                scenario.language(),
                who(scenario),
                passage,
                null,
                null,
                List.of(),
                null,
                Stream.of(change.get(0), change.get(1))
                        .map(line -> new Item.ChangeTalk(line.type(), line.says()))
                        .toList()));
    }

    /** What can be said without slots and stands on its own. */
    private static List<Line> lines(Topic topic, Talk talk) {
        return topic.lines().stream()
                .filter(line -> line.talk() == talk && !line.yesBut() && !line.discord())
                .filter(line -> talk != Talk.CHANGE || line.type() != TalkType.NONE)
                .filter(line -> line.says().indexOf('{') < 0
                        && line.says().indexOf('*') < 0
                        && line.says().length() > 12
                        && line.says().matches(".*[.!?]"))
                .toList();
    }

    private static String who(Scenario scenario) {
        var client = scenario.client();
        return client.age() == null ? client.name() : client.name() + ", " + client.age();
    }
}
