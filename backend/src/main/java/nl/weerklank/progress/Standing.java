package nl.weerklank.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.weerklank.scenario.Feedback;

/**
 * How far somebody is with a skill.
 *
 * @param points one for each conversation that says something about it, oldest first
 * @param now the last conversations together
 * @param before those before them together
 * @param direction where it goes, as far as the figures can tell
 */
public record Standing(Skill skill, List<Point> points, Share now, Share before, Direction direction) {

    /** Conversations that count as now. */
    static final int RECENT = 3;

    public record Point(UUID session, Instant at, Share share) {}

    /** Up and down only where the two intervals do not overlap: everything else may be chance. */
    public enum Direction {
        UP,
        DOWN,
        UNCLEAR
    }

    /** @param conversations oldest first */
    static Standing of(Skill skill, List<Practised> conversations) {
        var points = new ArrayList<Point>();
        for (Practised each : conversations) {
            var share = skill.in(each.heard());
            if (share.of() > 0) {
                points.add(new Point(each.session(), each.startedAt(), share));
            }
        }
        int recent = Math.max(0, points.size() - RECENT);
        var before = sum(points.subList(0, recent));
        var now = sum(points.subList(recent, points.size()));
        return new Standing(skill, List.copyOf(points), now, before, direction(before, now));
    }

    /**
     * When what is heard of this skill is best shown. It fades as the skill holds for sure, from each turn to each phase to
     * the end, and comes back when it drops.
     */
    public Feedback feedback() {
        if (now.low() < skill.fair() || direction == Direction.DOWN) {
            return Feedback.PER_TURN;
        }
        return now.low() < skill.good() ? Feedback.PER_PHASE : Feedback.END;
    }

    private static Share sum(List<Point> points) {
        return points.stream().map(Point::share).reduce(Share.NOTHING, Share::and);
    }

    private static Direction direction(Share before, Share now) {
        if (before.of() == 0 || now.of() == 0) {
            return Direction.UNCLEAR;
        }
        return now.low() > before.high()
                ? Direction.UP
                : now.high() < before.low() ? Direction.DOWN : Direction.UNCLEAR;
    }
}
