package nl.weerklank.course;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.miti.Advice;
import nl.weerklank.miti.Code;
import nl.weerklank.scenario.StatePart;
import nl.weerklank.session.SessionEvent;
import nl.weerklank.session.SessionReport;

/** Takes what was heard in a group together. */
final class Counting {

    private record Moved(StatePart part, boolean up) {}

    private final Set<UUID> people = new HashSet<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<Moved, Integer> moved = new LinkedHashMap<>();
    private int conversations;
    private int turns;
    private int adviceUnasked;
    private int yesButs;

    Counting() {
        for (Code code : Code.values()) {
            counts.put(code.name(), 0);
        }
    }

    void add(UUID person, SessionReport report, List<SessionEvent> events) {
        people.add(person);
        conversations++;
        turns += report.summary().traineeTurns();
        report.counts().forEach((code, times) -> counts.merge(code.name(), times, Integer::sum));
        report.moments()
                .forEach(moment ->
                        moved.merge(new Moved(moment.part(), moment.after() > moment.before()), 1, Integer::sum));
        for (SessionEvent event : events) {
            if (event instanceof SessionEvent.TraineeSpoke spoke) {
                adviceUnasked += spoke.coding().advice() == Advice.WITHOUT_PERMISSION ? 1 : 0;
            } else if (event instanceof SessionEvent.ClientSpoke spoke) {
                yesButs += spoke.coding().yesBut() ? 1 : 0;
            }
        }
    }

    int people() {
        return people.size();
    }

    Overview.Patterns found() {
        var turned = moved.entrySet().stream()
                .map(each ->
                        new Overview.Turn(each.getKey().part(), each.getKey().up(), each.getValue()))
                .sorted(Comparator.comparingInt(Overview.Turn::times).reversed())
                .toList();
        return new Overview.Patterns(people.size(), conversations, turns, counts, adviceUnasked, yesButs, turned);
    }
}
