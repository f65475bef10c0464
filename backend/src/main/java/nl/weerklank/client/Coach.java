package nl.weerklank.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weerklank.miti.Advice;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.Coder;
import nl.weerklank.miti.Context;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.QuestionForm;
import nl.weerklank.miti.ReflectionDepth;
import nl.weerklank.miti.TraineeCoding;
import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.Topic;

/**
 * Proposes another way to say a trainee's turn, from the case's own questions and a bank of patterns. Our own coder hears
 * each proposal first: it must be a question or a reflection, and nothing that pushes.
 */
public final class Coach {

    private static final int LONGEST_QUOTE = 9;
    private static final Pattern GESTURE = Pattern.compile("\\*\\([^)]*\\)\\*");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…])\\s+");

    private final Coder coder;

    public Coach(Coder coder) {
        this.coder = coder;
    }

    /**
     * @param before what was heard until the turn
     * @param clientSaid the client's words that the turn answered
     * @param topic what he was talking about, or null
     * @param said the turn, as it was heard
     * @param seed the same seed gives the same order
     * @return each one sayable; empty when none passes
     */
    public List<String> proposals(
            Scenario scenario, Context before, String clientSaid, String topic, TraineeCoding said, long seed) {
        var bank = new Pack(
                "coach", scenario.language(), scenario.client().formal() || scenario.language() == Language.EN);
        var patterns = new ArrayList<>(bank.of(section(said)));
        var more = new ArrayList<>(bank.of("OTHER"));
        Collections.shuffle(patterns, new Random(seed));
        Collections.shuffle(more, new Random(seed));
        String quote = quote(clientSaid);
        var own = scenario.topics().stream()
                .filter(each -> each.name().equals(topic))
                .map(Topic::questions)
                .flatMap(List::stream);
        return Stream.of(patterns.stream().limit(2), own, patterns.stream().skip(2), more.stream())
                .flatMap(each -> each)
                .map(line -> filled(line, quote))
                .filter(Objects::nonNull)
                .distinct()
                .filter(line -> passes(coder.trainee(line, before)))
                .toList();
    }

    /** What may be proposed: a question or a reflection that does not push. */
    static boolean passes(TraineeCoding heard) {
        boolean listens = heard.question() != QuestionForm.NONE || heard.reflection() != ReflectionDepth.NONE;
        return listens
                && heard.advice() == Advice.NONE
                && !heard.has(Code.PERSUADE)
                && !heard.has(Code.CONFRONT)
                && !heard.moralising();
    }

    private static String section(TraineeCoding said) {
        if (said.has(Code.CONFRONT) || said.moralising()) {
            return "CONFRONT";
        }
        if (said.advice() != Advice.NONE || said.has(Code.PERSUADE)) {
            return "ADVICE";
        }
        return switch (said.question()) {
            case CLOSED -> "CLOSED";
            case OPEN -> "OPEN";
            case NONE -> said.reflection() == ReflectionDepth.NONE ? "OTHER" : "OPEN";
        };
    }

    private static String filled(String line, String quote) {
        if (!line.contains("{citaat}")) {
            return line;
        }
        return quote == null ? null : line.replace("{citaat}", quote);
    }

    /** The last short thing that he said, without its full stop, or null. */
    private static String quote(String clientSaid) {
        String[] sentences =
                SENTENCE.split(GESTURE.matcher(clientSaid).replaceAll(" ").strip());
        for (int i = sentences.length - 1; i >= 0; i--) {
            String sentence = sentences[i].strip().replaceAll("[.…!]+$", "");
            int words = Words.of(sentence).size();
            if (words >= 2 && words <= LONGEST_QUOTE && !sentence.endsWith("?")) {
                return sentence;
            }
        }
        return null;
    }
}
