package nl.weerklank.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * When each answered item comes back: a fold over the answers, and nothing else. Immutable.
 *
 * @param standings per item, in the order in which items were first answered
 */
public record Schedule(Map<String, Standing> standings) {

    public static final Schedule EMPTY = new Schedule(Map.of());

    /** What was practised in the evening is there again the next morning. */
    private static final Duration EARLIER = Duration.ofHours(9);

    /**
     * @param missed whether any answer so far fell short; what was heard at once is not asked again
     * @param last when it was answered last
     */
    public record Standing(Fsrs memory, boolean missed, Instant last) {

        public Instant due() {
            return last.plus(Duration.ofDays(memory.interval())).minus(EARLIER);
        }
    }

    static Schedule of(List<Answered> answers) {
        Schedule schedule = EMPTY;
        for (Answered answer : answers) {
            schedule = schedule.after(answer);
        }
        return schedule;
    }

    Schedule after(Answered answer) {
        var next = new LinkedHashMap<>(standings);
        Standing before = standings.get(answer.item());
        Fsrs.Grade grade =
                switch (answer.outcome()) {
                    case HEARD -> Fsrs.Grade.GOOD;
                    case PARTLY -> Fsrs.Grade.HARD;
                    case MISSED -> Fsrs.Grade.AGAIN;
                };
        Fsrs memory =
                before == null ? Fsrs.first(grade) : before.memory().after(grade, days(before.last(), answer.at()));
        boolean missed = answer.outcome() != Outcome.HEARD || before != null && before.missed();
        next.put(answer.item(), new Standing(memory, missed, answer.at()));
        return new Schedule(next);
    }

    public boolean seen(String item) {
        return standings.containsKey(item);
    }

    /** When an item comes back, or null when it is not planned. */
    public Instant comesBack(String item) {
        Standing standing = standings.get(item);
        return standing == null || !standing.missed() ? null : standing.due();
    }

    /** The items that are due, the longest waiting first. */
    public List<String> due(Instant now) {
        return standings.entrySet().stream()
                .filter(entry ->
                        entry.getValue().missed() && !entry.getValue().due().isAfter(now))
                .sorted(Comparator.comparing(entry -> entry.getValue().due()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whole days, to the nearest. */
    private static double days(Instant from, Instant to) {
        return Math.max(0, Math.rint(Duration.between(from, to).toMillis() / 86_400_000.0));
    }
}
