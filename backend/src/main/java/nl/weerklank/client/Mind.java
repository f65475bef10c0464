package nl.weerklank.client;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.TalkType;
import nl.weerklank.scenario.StartState;
import nl.weerklank.scenario.StatePart;
import nl.weerklank.scenario.Temperament;

/** How the state moves, and how it colours what the client does next. */
final class Mind {
    private Mind() {}

    static State start(StartState start) {
        return state(start.trust(), start.stress(), start.discord(), start.importance(), start.confidence());
    }

    /**
     * Readiness is the weaker of importance and confidence for the larger part, because wanting without daring does not
     * move anyone, less what discord (over 2) and stress (over 5) take away.
     */
    static State state(double trust, double stress, double discord, double importance, double confidence) {
        double t = clamp(trust);
        double s = clamp(stress);
        double d = clamp(discord);
        double i = clamp(importance);
        double c = clamp(confidence);
        double ready = 0.6 * Math.min(i, c) + 0.4 * (i + c) / 2 - 0.3 * Math.max(0, d - 2) - 0.2 * Math.max(0, s - 5);
        return new State(t, s, d, i, c, clamp(ready));
    }

    static State moved(State at, Rules.Rule rule, Temperament pace) {
        return state(
                at.trust() + rule.trust() * pace.trust(),
                at.stress() + rule.stress() * pace.stress(),
                at.discord() + rule.discord() * pace.discord(),
                at.importance() + rule.importance() * pace.importance(),
                at.confidence() + rule.confidence() * pace.confidence());
    }

    /** What he hears himself say moves him (MI.md §2.1, §2.2). A polite yes does not. */
    static State heardHimself(State at, Talk talk, TalkType type, Temperament pace) {
        double importance = 0;
        double confidence = 0;
        boolean able = type == TalkType.ABILITY || type == TalkType.STEPS;
        if (talk == Talk.CHANGE) {
            importance = able ? 0.15 : 0.6;
            confidence = able ? 0.7 : 0.35;
        } else if (talk == Talk.SUSTAIN) {
            importance = able ? 0 : -0.25;
            confidence = able ? -0.3 : -0.1;
        }
        return state(
                at.trust(),
                at.stress(),
                at.discord(),
                at.importance() + importance * pace.importance(),
                at.confidence() + confidence * pace.confidence());
    }

    static State changed(State at, Map<StatePart, Double> changes) {
        return state(
                at.trust() + changes.getOrDefault(StatePart.TRUST, 0.0),
                at.stress() + changes.getOrDefault(StatePart.STRESS, 0.0),
                at.discord() + changes.getOrDefault(StatePart.DISCORD, 0.0),
                at.importance() + changes.getOrDefault(StatePart.IMPORTANCE, 0.0),
                at.confidence() + changes.getOrDefault(StatePart.CONFIDENCE, 0.0));
    }

    /** The rule's weights, shifted by where the client is. */
    static Map<Move, Double> distribution(Rules.Rule rule, State at) {
        var moves = new EnumMap<>(rule.moves());
        moves.computeIfPresent(
                Move.CHANGE,
                (m, w) -> w * (0.35 + at.trust() / 10 + at.readiness() / 20) * (at.discord() > 6 ? 0.4 : 1));
        moves.computeIfPresent(Move.SUSTAIN, (m, w) -> w * (1.4 - at.readiness() / 10));
        moves.computeIfPresent(Move.DISCORD, (m, w) -> w * (0.3 + at.discord() / 6));
        moves.computeIfPresent(Move.SOCIAL_YES, (m, w) -> w * (0.4 + at.stress() / 8));
        moves.computeIfPresent(Move.CONFIRM, (m, w) -> w * (0.6 + at.trust() / 10));
        // Stress takes away thinking: he goes blank (MI.md §2.8).
        if (at.stress() > 6) {
            moves.merge(Move.SILENCE, 2.5 * (at.stress() - 6), Double::sum);
        }
        return moves;
    }

    static Move draw(Map<Move, Double> moves, SplittableRandom random) {
        double left = random.nextDouble()
                * moves.values().stream().mapToDouble(Double::doubleValue).sum();
        Move last = Move.NEUTRAL;
        for (var move : moves.entrySet()) {
            last = move.getKey();
            left -= move.getValue();
            if (left < 0) {
                break;
            }
        }
        return last;
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(10, Math.round(value * 100) / 100.0));
    }
}
