package nl.weerklank.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.weerklank.client.CaseLines.Option;
import nl.weerklank.client.Understanding.Asked;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.Talk;
import nl.weerklank.scenario.Occasion;
import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.Topic;

/** Speaks in the case's own lines first, in the language's general ones after that, and never twice in the same. */
final class ScriptedVoice implements Voice {
    /** After these the answer is about what just happened between the two, not about a topic. */
    private static final Set<Occasion> BETWEEN_US = EnumSet.complementOf(EnumSet.of(
            Occasion.OPEN_QUESTION,
            Occasion.CLOSED_QUESTION,
            Occasion.SIMPLE_REFLECTION,
            Occasion.COMPLEX_REFLECTION,
            Occasion.SUMMARY,
            Occasion.INFORMATION,
            Occasion.AFFIRMATION,
            Occasion.AUTONOMY,
            Occasion.ADVICE_WITH_PERMISSION,
            Occasion.OTHER));

    /** After these he answers what was asked. */
    private static final Set<Occasion> QUESTIONS =
            EnumSet.of(Occasion.OPEN_QUESTION, Occasion.CLOSED_QUESTION, Occasion.INTERROGATION);

    /** Share (0–1) of the best fit from which a line goes with a question as well as the best. */
    private static final double NEARLY_AS_FIT = 0.7;

    private static final Set<Move> WORDLESS =
            EnumSet.of(Move.CONFIRM, Move.SILENCE, Move.SOCIAL_YES, Move.ASK_BACK, Move.LEAVE);

    /** After these a question in the same turn is still waiting for its answer. */
    private static final Set<Occasion> ASKED_AFTERWARDS = EnumSet.of(
            Occasion.APOLOGY,
            Occasion.AUTONOMY,
            Occasion.AFFIRMATION,
            Occasion.SUMMARY,
            Occasion.ABOUT_TRAINEE,
            Occasion.SMALL_TALK);

    /** Words up to which a reflection is one thought, and a "not" in it turns the whole. */
    private static final int ONE_THOUGHT = 10;

    private static final Set<Occasion> REFLECTIONS =
            EnumSet.of(Occasion.SIMPLE_REFLECTION, Occasion.COMPLEX_REFLECTION, Occasion.SUMMARY);

    /** After these a yes is a promise; after others it only keeps the peace. */
    private static final Set<Occasion> TOLD_WHAT_TO_DO = EnumSet.of(
            Occasion.ADVICE,
            Occasion.ADVICE_WITH_PERMISSION,
            Occasion.MUST,
            Occasion.PLANNING,
            Occasion.PLANNING_TOO_EARLY);

    private static final Set<Occasion> IMAGINED = EnumSet.of(Occasion.SCALING, Occasion.MIRACLE);

    /** Moves of someone who does not answer. */
    private static final Set<Move> CLOSED = EnumSet.of(Move.DISCORD, Move.LEAVE);

    private final Scenario scenario;
    private final Understanding understanding;
    private final Forms forms;
    private final CaseLines own;
    private final GeneralLines general;
    private final Imagined imagined;

    ScriptedVoice(Scenario scenario, Understanding understanding) {
        this.scenario = scenario;
        this.understanding = understanding;
        forms = new Forms(scenario.language());
        var slots = new Slots(scenario);
        own = new CaseLines(scenario, slots);
        general = new GeneralLines(
                new Pack(scenario.language(), scenario.client().formal() || scenario.language() == Language.EN), slots);
        imagined = new Imagined(scenario, understanding, own, general);
    }

    /** Whoever is asked something answers it, also when it came after an apology or a compliment. */
    @Override
    public Spoken say(Wish wish, Memory memory, SplittableRandom random) {
        if (!wish.asks()
                || wish.commits()
                || !ASKED_AFTERWARDS.contains(wish.occasion())
                || CLOSED.contains(wish.move())) {
            return react(wish, memory, random);
        }
        var answer = react(
                wish.about(Occasion.OPEN_QUESTION).instead(wish.move() == Move.CONFIRM ? Move.NEUTRAL : wish.move()),
                memory,
                random);
        return wish.occasion() == Occasion.APOLOGY ? both(react(wish, memory, random), answer) : answer;
    }

    private Spoken react(Wish wish, Memory memory, SplittableRandom random) {
        boolean question = QUESTIONS.contains(wish.occasion());
        var asked = question || wish.asks()
                ? understanding.asked(wish.heard(), memory.topic())
                : new Asked(understanding.about(wish.heard()), List.of(), true);
        if (wish.commits()) {
            var lines = own.reactions(wish, memory);
            return lines.isEmpty() ? general.of(wish, List.of("COMMIT"), memory, random) : told(wish, lines, random);
        }
        if (IMAGINED.contains(wish.occasion()) && !WORDLESS.contains(wish.move())) {
            var spoken = imagined.to(wish, memory, random);
            if (spoken.isPresent()) {
                return spoken.get();
            }
        }
        if ((question || wish.asks() && wish.occasion() == Occasion.WELCOME) && !CLOSED.contains(wish.move())) {
            var answer = answer(wish, asked, memory);
            if (answer != null) {
                return withMove(answer, wish, memory, random);
            }
        }
        if (question && wish.move() == Move.DISCORD && asked.topic() != null && asked.named()) {
            var curt = curt(wish, asked.topic(), memory, random);
            if (curt != null) {
                return curt;
            }
        }
        if (!WORDLESS.contains(wish.move())) {
            var lines = new ArrayList<Option>();
            if (BETWEEN_US.contains(wish.occasion()) || asked.topic() == null) {
                lines.addAll(own.reactions(wish, memory));
            }
            if (lines.isEmpty() && (isStory(wish.move()) || hasSomethingToTell(wish, question, asked))) {
                lines.addAll(fromTopics(wish, asked, question, memory));
            }
            if (!lines.isEmpty()) {
                return told(wish, lines, random);
            }
        }
        return aside(wish, memory, random);
    }

    /**
     * Whether a plain story of the case goes with it. Nobody starts about the landing light after "you are tired of all
     * this", or after a question about something else: then a word on what was said will do.
     */
    private boolean hasSomethingToTell(Wish wish, boolean question, Asked asked) {
        return question
                ? asked.named() && asked.topic() != null || forms.tells(wish.heard())
                : REFLECTIONS.contains(wish.occasion()) && asked.topic() != null;
    }

    /** A general line; to "you are not waiting for me" the answer is not "yes". */
    private Spoken aside(Wish wish, Memory memory, SplittableRandom random) {
        boolean no = wish.move() == Move.CONFIRM
                && REFLECTIONS.contains(wish.occasion())
                && Words.of(wish.heard()).size() <= ONE_THOUGHT
                && forms.negates(wish.heard());
        boolean polite = wish.move() == Move.SOCIAL_YES && !TOLD_WHAT_TO_DO.contains(wish.occasion());
        String special = no ? "CONFIRM.NOT" : polite ? "SOCIAL_YES.POLITE" : wish.occasion() + "." + wish.move();
        return general.of(wish, List.of(special), memory, random);
    }

    /** The line that the script names as the answer, when it can still be said. */
    private Spoken answer(Wish wish, Asked asked, Memory memory) {
        for (var answer : asked.answers()) {
            var found = own.line(answer.topic(), answer.index(), wish, memory);
            if (!found.isEmpty()) {
                return found.get(0).spoken();
            }
        }
        return null;
    }

    /** After the answer itself, sometimes what he thinks of it: the side that the mind chose to speak. */
    private Spoken withMove(Spoken answer, Wish wish, Memory memory, SplittableRandom random) {
        boolean sides = wish.move() == Move.CHANGE || wish.move() == Move.SUSTAIN || wish.move() == Move.DISCLOSE;
        boolean open = wish.occasion() == Occasion.OPEN_QUESTION;
        if (!open && !sides || answer.talk() != Talk.NEUTRAL || open && !sides && random.nextDouble() > 0.3) {
            return answer;
        }
        var topic = scenario.topics().stream()
                .filter(each -> each.name().equals(answer.topic()))
                .findFirst()
                .orElseThrow();
        var more = own.options(topic, wish, memory, true);
        more.removeIf(option -> option.spoken().line().equals(answer.line()));
        return more.isEmpty()
                ? answer
                : both(answer, more.get(random.nextInt(more.size())).spoken());
    }

    private static Spoken both(Spoken one, Spoken two) {
        var side = two.talk() == Talk.NEUTRAL ? one : two;
        return new Spoken(
                one.says() + " " + two.says(),
                side.talk(),
                side.type(),
                one.yesBut() || two.yesBut(),
                one.discord() || two.discord(),
                one.topic(),
                one.line() + "+" + two.line());
    }

    private static boolean isStory(Move move) {
        return move == Move.CHANGE || move == Move.SUSTAIN || move == Move.DISCLOSE;
    }

    private List<Option> fromTopics(Wish wish, Asked asked, boolean question, Memory memory) {
        // A question about something that is no part of his life gets no story out of the blue.
        if (question && asked.topic() == null && !isStory(wish.move()) && Topics.telling(wish.heard())) {
            return List.of();
        }
        var near = new ArrayList<Topic>();
        if (asked.topic() != null) {
            near.add(asked.topic());
        }
        if (asked.topic() == null || !asked.named()) {
            scenario.topics().stream()
                    .filter(t -> t.name().equals(memory.topic()) && !near.contains(t))
                    .forEach(near::add);
            scenario.topics().stream().filter(t -> !near.contains(t)).forEach(near::add);
        }
        for (var topic : near) {
            var fitting = own.options(topic, wish, memory, true);
            if (!question || asked.topic() == null || !asked.named()) {
                // "Tien en dertien zijn ze" answers a question; out of the blue it is an odd thing to say.
                fitting.removeIf(option -> option.spoken().talk() == Talk.NEUTRAL
                        && !option.line().answers().isEmpty());
            }
            // Whoever is asked about something answers about it, even when it is not what was on his mind.
            if (fitting.isEmpty()
                    && topic == asked.topic()
                    && (asked.named() || !isStory(wish.move()))
                    && question
                    && wish.move() != Move.DISCORD) {
                fitting = own.options(topic, wish, memory, false);
            }
            if (!fitting.isEmpty()) {
                return question && topic == asked.topic() ? fittest(fitting, topic, wish) : fitting;
            }
        }
        return List.of();
    }

    /** Those of the lines that go best with what was asked; all of them when none goes better than another. */
    private List<Option> fittest(List<Option> options, Topic topic, Wish wish) {
        var fits = new HashMap<Option, Double>();
        for (var option : options) {
            int line = Integer.parseInt(option.spoken().line().replaceAll("^.*:", ""));
            fits.put(option, understanding.fit(topic.lines().get(line), wish.heard()));
        }
        double most = Collections.max(fits.values());
        return options.stream()
                .filter(option -> fits.get(option) >= most * NEARLY_AS_FIT)
                .toList();
    }

    /** An answer all the same, and then what he thinks of being asked. */
    private Spoken curt(Wish wish, Topic topic, Memory memory, SplittableRandom random) {
        var about = own.options(topic, wish.instead(Move.SUSTAIN), memory, true);
        if (about.isEmpty()) {
            about = own.options(topic, wish, memory, false);
        }
        if (about.isEmpty()) {
            return null;
        }
        var shortest = fittest(about, topic, wish).stream()
                .min(Comparator.comparingInt(option -> option.spoken().says().length()))
                .orElseThrow();
        return both(shortest.spoken(), aside(wish, memory, random));
    }

    /** Draws one line, and after an open question sometimes a second that goes with it. */
    private Spoken told(Wish wish, List<Option> options, SplittableRandom random) {
        var ordered = new ArrayList<>(options);
        if (wish.move() == Move.DISCLOSE) {
            ordered.sort(Comparator.comparingDouble(Option::depth).reversed());
        }
        int first = wish.move() == Move.DISCLOSE ? 0 : random.nextInt(ordered.size());
        var one = ordered.remove(first).spoken();
        ordered.removeIf(o -> o.spoken().talk() != one.talk() || o.spoken().topic() == null);
        if (wish.occasion() != Occasion.OPEN_QUESTION || ordered.isEmpty() || random.nextDouble() > 0.4) {
            return one;
        }
        return both(one, ordered.get(random.nextInt(ordered.size())).spoken());
    }
}
