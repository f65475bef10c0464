package nl.weerklank.client;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.weerklank.client.Answers.Answer;
import nl.weerklank.miti.Language;
import nl.weerklank.scenario.Line;
import nl.weerklank.scenario.Topic;

/** What the client takes a trainee's question to be about, from its own words and from what was being talked about. */
final class Understanding {
    private static final double SAME_TOPIC = 1.15;
    private static final double OTHER_TOPIC = 0.75;

    /**
     * What likeness to the nearest foreseen question adds to the score of its topic, above what any two questions share,
     * and what the next nearest adds. Round values near those that served the shipped cases' own questions best, when each
     * line's were held apart.
     */
    private static final double FORESEEN = 3.1;

    private static final double SHARED_BY_ALL = 0.3;
    private static final double FORESEEN_TOO = 2;
    private static final double SHARED_BY_MANY = 0.2;

    /** What was just talked about comes first when a question points back. */
    private static final double POINTS_BACK = 0.7;

    private static final double STAYS = 0.2;

    private static final Map<Language, Pattern> BACK = Map.of(
            Language.NL,
            Pattern.compile(
                    "\\b(dat|die|dit|deze|daar(\\w+)?|er(van|over|mee|aan|bij|uit|door)|hem|haar|hen|hij|ze|zij|het"
                            + "|en toen|meer over|en verder|toen)\\b"),
            Language.EN,
            Pattern.compile("\\b(that|those|this|these|it|him|her|them|he|she|they|there|and then|more about)\\b"));

    /**
     * @param topic what it is about, or null
     * @param answers the lines that a script names as the answer, the likeliest first
     * @param named whether its own words say so, rather than what was talked about before
     */
    record Asked(Topic topic, List<Answer> answers, boolean named) {}

    private final Topics topics;
    private final Answers answers;
    private final List<Topic> all;
    private final Pattern back;

    Understanding(List<Topic> all, Language language) {
        this.all = all;
        topics = new Topics(all, language);
        answers = new Answers(all, language);
        back = BACK.get(language);
    }

    /** The topic that words which ask nothing are about, or null. */
    Topic about(String text) {
        return topics.about(text);
    }

    /** @param current name of the topic that was being talked about, or null */
    Asked asked(String text, String current) {
        var likely = answers.to(text);
        var scores = topics.scores(text);
        boolean pointing = back.matcher(text.toLowerCase()).find();
        Topic best = null;
        boolean named = false;
        double most = Topics.ABOUT;
        for (Topic topic : all) {
            double[] alike = likely.stream()
                    .filter(answer -> answer.topic() == topic)
                    .mapToDouble(Answer::likeness)
                    .sorted()
                    .toArray();
            double score = scores.get(topic)
                    + FORESEEN * above(SHARED_BY_ALL, alike, 1)
                    + FORESEEN_TOO * above(SHARED_BY_MANY, alike, 2);
            boolean own = score > Topics.ABOUT;
            if (topic.name().equals(current)) {
                score += pointing ? POINTS_BACK : STAYS;
            }
            if (score > most) {
                most = score;
                best = topic;
                named = own;
            }
        }
        Topic topic = best;
        var fitting = likely.stream()
                .map(answer -> new Answer(
                        answer.topic(),
                        answer.index(),
                        answer.likeness() * (topic == null ? 1 : answer.topic() == topic ? SAME_TOPIC : OTHER_TOPIC)))
                .filter(answer -> answer.likeness() >= Answers.ALIKE)
                .sorted(Comparator.comparingDouble(Answer::likeness).reversed())
                .toList();
        return new Asked(topic, fitting, named);
    }

    /** How far the likeness that is so many places from the largest is above what means nothing. */
    private static double above(double nothing, double[] sorted, int fromEnd) {
        return sorted.length < fromEnd ? 0 : Math.max(0, sorted[sorted.length - fromEnd] - nothing);
    }

    double fit(Line line, String heard) {
        return answers.fit(line, heard);
    }
}
