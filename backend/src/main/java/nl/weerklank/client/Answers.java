package nl.weerklank.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.weerklank.miti.Language;
import nl.weerklank.scenario.Line;
import nl.weerklank.scenario.Topic;

/** Finds the lines that a script names as the answer to what was just asked. */
final class Answers {

    /** Likeness (0–1) from which a question is taken as one that the script foresaw. */
    static final double ALIKE = 0.5;

    private static final double SAME_TOPIC = 1.15;
    private static final double OTHER_TOPIC = 0.75;

    /** How much of a word is shared by a compound with it (0–1). */
    private static final double COMPOUND = 0.7;

    private static final Pattern SENTENCE = Pattern.compile("[.!?…\n]+");

    /** Who is asked says nothing about what is asked. */
    private static final Set<String> NOT_TELLING = new HashSet<>(List.of(
            ("u je jij jou jouw uw mij me ik we wij ons het de een er dan nou nu eens even eigenlijk precies zoal zo en maar of te "
                            + "you your i me we us the a an it then now just so and but or to of do does did is are was were ben bent")
                    .split(" ")));

    /** @param likeness 0–1 */
    record Answer(Topic topic, int index, double likeness) {}

    private record Foreseen(Topic topic, int index, List<Set<String>> questions) {}

    private final Language language;
    private final List<Foreseen> foreseen = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private int questions;

    Answers(List<Topic> topics, Language language) {
        this.language = language;
        for (Topic topic : topics) {
            for (int i = 0; i < topic.lines().size(); i++) {
                Line line = topic.lines().get(i);
                if (!line.answers().isEmpty()) {
                    foreseen.add(new Foreseen(
                            topic, i, line.answers().stream().map(this::words).toList()));
                }
            }
        }
        for (Foreseen each : foreseen) {
            for (Set<String> question : each.questions()) {
                questions++;
                question.forEach(word -> frequency.merge(word, 1, Integer::sum));
            }
        }
    }

    /**
     * Every line that answers what was said, the likeliest first; none when the question was not foreseen.
     *
     * @param about the topic that the words are about, which speaks for its own answers and against others'; or null
     */
    List<Answer> to(String heard, Topic about) {
        var found = new ArrayList<Answer>();
        for (Foreseen each : foreseen) {
            double likeness = SENTENCE.splitAsStream(heard)
                    .map(this::words)
                    .filter(asked -> !asked.isEmpty())
                    .flatMap(asked -> each.questions().stream().map(question -> likeness(asked, question)))
                    .max(Double::compare)
                    .orElse(0.0);
            if (about != null) {
                likeness *= about == each.topic() ? SAME_TOPIC : OTHER_TOPIC;
            }
            if (likeness >= ALIKE) {
                found.add(new Answer(each.topic(), each.index(), likeness));
            }
        }
        found.sort((one, other) -> Double.compare(other.likeness(), one.likeness()));
        return found;
    }

    /** The shared part of what two questions say, rare words weighing most. */
    private double likeness(Set<String> asked, Set<String> question) {
        double shared = 0;
        for (String word : question) {
            if (asked.contains(word)) {
                shared += weight(word);
            } else {
                shared += asked.stream()
                        .filter(other -> Words.alike(word, other, language))
                        .mapToDouble(other -> COMPOUND * Math.min(weight(word), weight(other)))
                        .max()
                        .orElse(0);
            }
        }
        double all = asked.stream().mapToDouble(this::weight).sum()
                + question.stream().mapToDouble(this::weight).sum();
        return 2 * shared / all;
    }

    private double weight(String word) {
        return Math.log(1 + (questions + 1.0) / (1 + frequency.getOrDefault(word, 0)));
    }

    private Set<String> words(String text) {
        var words = new HashSet<String>();
        for (String word : Words.of(text)) {
            if (!NOT_TELLING.contains(word)) {
                words.add(Words.stem(word, language));
            }
        }
        return words;
    }
}
