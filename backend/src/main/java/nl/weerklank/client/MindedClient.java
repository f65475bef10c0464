package nl.weerklank.client;

import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import nl.weerklank.client.Voice.Spoken;
import nl.weerklank.client.Voice.Wish;
import nl.weerklank.miti.Context;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.QuestionForm;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.TalkType;
import nl.weerklank.miti.TraineeCoding;
import nl.weerklank.scenario.Ending;
import nl.weerklank.scenario.Occasion;
import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.TurningPoint;

/** A client with a mind, a memory and a voice: notices, is moved, decides, speaks, and hears himself. */
record MindedClient(Scenario scenario, long seed, Occasions occasions, Voice voice, Memory memory, State state)
        implements SimulatedClient {
    /** From this readiness a question about the plan can bring a promise. */
    private static final double READY = 6.0;
    /** Turns in a row with discord near its top after which he goes. */
    private static final int PATIENCE = 3;

    private static final Set<Occasion> PUSHES = EnumSet.of(
            Occasion.ADVICE, Occasion.MUST, Occasion.CONFRONTATION, Occasion.INSULT, Occasion.PLANNING_TOO_EARLY);

    @Override
    public Reaction opening() {
        var lines = scenario.opening();
        int drawn = random(0).nextInt(lines.size());
        return new Reaction(
                Move.NEUTRAL,
                lines.get(drawn),
                Talk.NEUTRAL,
                TalkType.NONE,
                false,
                false,
                null,
                "opening:" + drawn,
                Occasion.OTHER,
                "opening",
                state,
                null,
                null,
                null);
    }

    @Override
    public Reaction react(String text, TraineeCoding heard, Context before) {
        var random = random(memory.turn() + 1);
        var occasion = occasions.of(text, heard, memory, state);
        var rule = Rules.of(occasion, state, memory, heard, Scale.of(text, scenario.language()));
        var moved = Mind.moved(state, rule, scenario.temperament());
        Integer point =
                turningPoint(occasion, moved, heard.question() != QuestionForm.NONE || PUSHES.contains(occasion));
        var turn = point == null ? null : scenario.turningPoints().get(point);
        if (turn != null && turn.changes() != null) {
            moved = Mind.changed(moved, turn.changes());
        }
        var move = Mind.draw(Mind.distribution(rule, moved), random);
        boolean leaves = moved.discord() >= 9.95 || moved.discord() >= 9 && memory.hot() >= PATIENCE;
        boolean commits = occasion == Occasion.PLANNING
                && move == Move.CHANGE
                && moved.readiness() >= READY
                && moved.trust() >= 5
                && memory.changeTalk() >= 3;
        Spoken spoken;
        if (turn != null && turn.client() != null) {
            var line = turn.client();
            spoken = new Spoken(
                    line.says(),
                    line.talk(),
                    line.type(),
                    line.yesBut(),
                    line.discord(),
                    turn.topic(),
                    "turning:" + point);
            move = line.discord() ? Move.DISCORD : line.yesBut() ? Move.YES_BUT : of(line.talk());
        } else {
            move = leaves ? Move.LEAVE : move;
            spoken = voice.say(
                    new Wish(move, occasion, text, moved, occasions.asksOpenly(text, heard), commits), memory, random);
            move = honest(move, spoken);
        }
        var after = Mind.heardHimself(moved, spoken.talk(), spoken.type(), scenario.temperament());
        var ending = ending(turn, leaves, commits);
        return new Reaction(
                move,
                spoken.says(),
                spoken.talk(),
                spoken.type(),
                spoken.yesBut(),
                spoken.discord(),
                spoken.topic(),
                spoken.line(),
                occasion,
                rule.id(),
                after,
                point,
                ending == null ? null : ending.name(),
                ending == null ? null : ending.succeeded());
    }

    @Override
    public SimulatedClient after(String text, TraineeCoding heard, Reaction reaction) {
        return new MindedClient(
                scenario, seed, occasions, voice, memory.after(text, heard, reaction), reaction.state());
    }

    @Override
    public Brief brief(String text, Context before, Reaction reaction) {
        boolean authored = reaction.turningPoint() != null || reaction.move() == Move.SILENCE;
        return authored ? null : Briefs.of(scenario, memory, text, before, reaction);
    }

    /** Whoever is asked about something answers about it; the move is then named after what he really said. */
    private static Move honest(Move meant, Spoken spoken) {
        boolean plain = meant == Move.NEUTRAL || meant == Move.CHANGE || meant == Move.SUSTAIN;
        return !plain ? meant : spoken.yesBut() ? Move.YES_BUT : of(spoken.talk());
    }

    private static Move of(Talk talk) {
        return talk == Talk.CHANGE ? Move.CHANGE : talk == Talk.SUSTAIN ? Move.SUSTAIN : Move.NEUTRAL;
    }

    private Integer turningPoint(Occasion occasion, State now, boolean busy) {
        for (int i = 0; i < scenario.turningPoints().size(); i++) {
            var point = scenario.turningPoints().get(i);
            if (!(point.once() && memory.happened().contains(i))
                    && happens(point, occasion, now)
                    && !(busy && waits(point))) {
                return i;
            }
        }
        return null;
    }

    /** Whoever is asked or pushed reacts to that first; what was only a matter of time comes at a later turn. */
    private static boolean waits(TurningPoint point) {
        return point.client() != null && point.hears() == null && point.ending() == null;
    }

    private boolean happens(TurningPoint point, Occasion occasion, State now) {
        return memory.turn() + 1 >= point.fromTurn()
                && (point.hears() == null || point.hears() == occasion && memory.times(occasion) + 1 >= point.times())
                && (point.topic() == null || memory.topics().contains(point.topic()))
                && point.conditions().stream().allMatch(c -> c.holds(now.part(c.part())));
    }

    private Ending ending(TurningPoint turn, boolean leaves, boolean commits) {
        if (turn != null && turn.ending() != null) {
            return scenario.endings().getOrDefault(turn.ending(), new Ending(turn.ending(), false, null));
        }
        boolean dutch = scenario.language() == Language.NL;
        if (leaves) {
            return builtIn(dutch ? "gesprek afgebroken" : "conversation broken off", false);
        }
        return commits ? builtIn(dutch ? "eerste stap" : "first step", true) : null;
    }

    private Ending builtIn(String name, boolean succeeded) {
        return scenario.endings().getOrDefault(name, new Ending(name, succeeded, null));
    }

    /** Every turn has its own dice, so that a branch from the same turn with the same words goes the same way. */
    private SplittableRandom random(int turn) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + turn * 0xBF58476D1CE4E5B9L).split();
    }
}
