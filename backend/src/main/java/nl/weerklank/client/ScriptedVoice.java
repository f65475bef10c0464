package nl.weerklank.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import nl.weerklank.client.Understanding.Asked;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.TalkType;
import nl.weerklank.scenario.Condition;
import nl.weerklank.scenario.Line;
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

    /** The miracle question in the plain words that a script may foresee. */
    private static final Map<Language, String> MIRACLE_PLAINLY = Map.of(
            Language.NL, "Hoe ziet het eruit als het goed gaat? Hoe zou het zijn als het opgelost is?",
            Language.EN, "What would you like to be different? How would it be if things went well?");

    private final Scenario scenario;
    private final Understanding understanding;
    private final Pack pack;
    private final Slots slots;

    ScriptedVoice(Scenario scenario, Understanding understanding) {
        this.scenario = scenario;
        this.understanding = understanding;
        pack = new Pack(scenario.language(), scenario.client().formal() || scenario.language() == Language.EN);
        slots = new Slots(scenario);
    }

    private record Option(Spoken spoken, Line line, double depth) {}

    @Override
    public Spoken say(Wish wish, Memory memory, SplittableRandom random) {
        boolean question = QUESTIONS.contains(wish.occasion());
        var asked = question
                ? understanding.asked(wish.heard(), memory.topic())
                : new Asked(understanding.about(wish.heard()), List.of(), true);
        if (wish.commits()) {
            var own = reactions(wish, memory);
            return own.isEmpty() ? general(wish, "COMMIT", memory, random) : told(wish, own, memory, random);
        }
        if (wish.occasion() == Occasion.SCALING || wish.occasion() == Occasion.MIRACLE) {
            var imagined = imagined(wish, memory, random);
            if (imagined != null) {
                return imagined;
            }
        }
        if (question && wish.move() != Move.DISCORD && wish.move() != Move.LEAVE) {
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
            var own = new ArrayList<Option>();
            if (BETWEEN_US.contains(wish.occasion()) || asked.topic() == null) {
                own.addAll(reactions(wish, memory));
            }
            if (own.isEmpty() && !BETWEEN_US.contains(wish.occasion()) || isStory(wish.move()) && own.isEmpty()) {
                own.addAll(fromTopics(wish, asked, question, memory));
            }
            if (!own.isEmpty()) {
                return told(wish, own, memory, random);
            }
        }
        return general(wish, wish.occasion() + "." + wish.move(), memory, random);
    }

    /** What he says to a scale or to a miracle: his own words for it first, then what he says to the same asked plainly. */
    private Spoken imagined(Wish wish, Memory memory, SplittableRandom random) {
        boolean miracle = wish.occasion() == Occasion.MIRACLE;
        if (wish.move() == Move.DISCORD || WORDLESS.contains(wish.move()) || miracle && wish.move() == Move.SUSTAIN) {
            return null;
        }
        var language = scenario.language();
        var scale = miracle ? Scale.NONE : Scale.of(wish.heard(), language);
        var own = reactions(wish, memory).stream()
                .filter(option -> miracle
                        || scale.fits(option.spoken().says(), option.spoken().type(), wish.state(), language))
                .toList();
        if (!own.isEmpty()) {
            return told(wish, own, memory, random);
        }
        String plainly = miracle ? MIRACLE_PLAINLY.get(language) : scale.plainly(language);
        if (plainly != null) {
            var asked = understanding.asked(plainly, memory.topic());
            var wanted = asked.answers().stream()
                    .filter(answer -> answer.topic().lines().get(answer.index()).talk() != Talk.SUSTAIN)
                    .toList();
            return answer(
                    new Wish(wish.move(), wish.occasion(), plainly, wish.state(), false),
                    new Asked(asked.topic(), wanted, true),
                    memory);
        }
        if (scale != Scale.CONFIDENCE && scale != Scale.IMPORTANCE) {
            return null;
        }
        String figure = Scale.word(scale.figure(wish.state()), language);
        var lines = pack.of(scale.section(wish.state())).stream()
                .map(line -> line.replace("{cijfer}", figure).replace("{figure}", figure))
                .filter(line -> !memory.said().contains(line))
                .toList();
        return lines.isEmpty()
                ? null
                : spoken(
                        new Wish(
                                wish.move() == Move.SUSTAIN ? Move.NEUTRAL : wish.move(),
                                wish.occasion(),
                                wish.heard(),
                                wish.state(),
                                false),
                        lines.get(random.nextInt(lines.size())),
                        "pack:" + scale.section(wish.state()));
    }

    /** The line that the script names as the answer, when it can still be said. */
    private Spoken answer(Wish wish, Asked asked, Memory memory) {
        for (var answer : asked.answers()) {
            var found = new ArrayList<Option>();
            var line = answer.topic().lines().get(answer.index());
            option(
                    line,
                    "topic:" + answer.topic().name() + ":" + answer.index(),
                    answer.topic().name(),
                    wish,
                    memory,
                    found);
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
        var more = options(topic, wish, memory, true);
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
            var fitting = options(topic, wish, memory, true);
            if (!question || asked == null) {
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
                fitting = options(topic, wish, memory, false);
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
        var about = options(
                topic, new Wish(Move.SUSTAIN, wish.occasion(), wish.heard(), wish.state(), false), memory, true);
        if (about.isEmpty()) {
            about = options(topic, wish, memory, false);
        }
        if (about.isEmpty()) {
            return null;
        }
        var shortest = fittest(about, topic, wish).stream()
                .min(Comparator.comparingInt(option -> option.spoken().says().length()))
                .orElseThrow();
        var push = general(wish, wish.occasion() + "." + wish.move(), memory, random);
        return both(shortest.spoken(), push);
    }

    private List<Option> options(Topic topic, Wish wish, Memory memory, boolean strict) {
        var found = new ArrayList<Option>();
        for (int i = 0; i < topic.lines().size(); i++) {
            var line = topic.lines().get(i);
            if (strict ? fits(line, wish.move()) : !line.discord()) {
                option(line, "topic:" + topic.name() + ":" + i, topic.name(), wish, memory, found);
            }
        }
        return found;
    }

    private List<Option> reactions(Wish wish, Memory memory) {
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

    /** Draws one line, and after an open question sometimes a second that goes with it. */
    private Spoken told(Wish wish, List<Option> options, Memory memory, SplittableRandom random) {
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

    private Spoken general(Wish wish, String name, Memory memory, SplittableRandom random) {
        for (String section : List.of(name, wish.move().name())) {
            var free = pack.of(section).stream()
                    .map(line -> slots.fill(line, wish.heard()))
                    .filter(line -> line != null && !memory.said().contains(line))
                    .toList();
            if (!free.isEmpty()) {
                return spoken(wish, free.get(random.nextInt(free.size())), "pack:" + section);
            }
        }
        // Everything was said: a gesture and a murmur together are new for a long time.
        var starts = pack.of("GESTURES");
        var ends = pack.of(wish.move() == Move.LEAVE ? "LEAVE" : "MURMURS");
        for (int tries = 0; ; tries++) {
            var words = starts.get(random.nextInt(starts.size())) + " " + ends.get(random.nextInt(ends.size()));
            if (!memory.said().contains(words) || tries > 200) {
                return new Spoken(words, Talk.NEUTRAL, TalkType.NONE, false, false, null, "pack:MURMURS");
            }
        }
    }

    private static Spoken spoken(Wish wish, String words, String id) {
        Talk talk =
                switch (wish.move()) {
                    case CHANGE -> Talk.CHANGE;
                    case SUSTAIN, YES_BUT, DISCORD -> Talk.SUSTAIN;
                    default -> Talk.NEUTRAL;
                };
        TalkType type = wish.commits() ? TalkType.COMMITMENT : talk == Talk.NEUTRAL ? TalkType.NONE : TalkType.REASON;
        return new Spoken(
                words,
                talk,
                type,
                wish.move() == Move.YES_BUT,
                wish.move() == Move.DISCORD,
                null,
                id + ":" + words.hashCode());
    }
}
