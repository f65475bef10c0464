package nl.weerklank.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.weerklank.miti.Language;
import nl.weerklank.scenario.Line;
import nl.weerklank.scenario.Topic;

/** Finds the lines that answer what was just asked: those that a script names for it, and those that fit the question. */
final class Answers {

    /** Likeness (0–1) from which a question is taken as one that the script foresaw. */
    static final double ALIKE = 0.5;

    /** How much of a word is shared by a compound with it, and by one of much the same meaning (0–1). */
    private static final double COMPOUND = 0.7;

    private static final double SYNONYM = 0.5;

    /** What is left of the likeness of two questions that share only "waar voelt u" and the like (0–1). */
    private static final double ONLY_IN_FORM = 0.4;

    /** What a question loses that is about more than was foreseen (0–1). */
    private static final double PARTLY = 0.3;

    private static final Pattern SENTENCE = Pattern.compile("[.!?…\n]+");

    /** Who is asked says nothing about what is asked. */
    private static final Set<String> NOT_TELLING = new HashSet<>(List.of(
            ("u je jij jou jouw uw mij me ik we wij ons het de een er dan nou nu eens even eigenlijk precies zoal zo en maar of te "
                            + "you your i me us we the a an it then now just so and but or to of do does did is are was were ben bent")
                    .split(" ")));

    /** @param likeness 0–1, to what the script foresaw */
    record Answer(Topic topic, int index, double likeness) {}

    /** @param telling the words that say what it is about, a part of all words */
    private record Asked(Set<String> words, Set<String> telling) {}

    private record Foreseen(Topic topic, int index, List<Asked> questions) {}

    private record Kind(Pattern question, Pattern line) {}

    private final Language language;
    private final Synonyms synonyms;
    private final List<Kind> kinds;
    private final List<Foreseen> foreseen = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private int questions;

    Answers(List<Topic> topics, Language language) {
        this.language = language;
        synonyms = Synonyms.of(language);
        kinds = Resources.rows("kinds.tsv").stream()
                .filter(row -> row[1].equals(language.code()))
                .map(row -> new Kind(Pattern.compile(row[2]), Pattern.compile(row[3])))
                .toList();
        for (Topic topic : topics) {
            for (int i = 0; i < topic.lines().size(); i++) {
                Line line = topic.lines().get(i);
                if (!line.answers().isEmpty()) {
                    foreseen.add(new Foreseen(
                            topic, i, line.answers().stream().map(this::asked).toList()));
                }
            }
        }
        for (Foreseen each : foreseen) {
            for (Asked question : each.questions()) {
                questions++;
                question.words().forEach(word -> frequency.merge(word, 1, Integer::sum));
            }
        }
    }

    /** Every line that a script names as an answer, with how alike what was said is to the question foreseen. */
    List<Answer> to(String heard) {
        var asked = SENTENCE.splitAsStream(heard)
                .map(this::asked)
                .filter(sentence -> !sentence.words().isEmpty())
                .toList();
        return foreseen.stream()
                .map(each -> new Answer(
                        each.topic(),
                        each.index(),
                        asked.stream()
                                .flatMap(sentence ->
                                        each.questions().stream().map(question -> likeness(sentence, question)))
                                .max(Double::compare)
                                .orElse(0.0)))
                .toList();
    }

    /** How well a line goes with a question that no script foresaw: the words they share, and what is asked for. */
    double fit(Line line, String heard) {
        var said = asked(line.says() + " " + String.join(" ", line.answers()));
        double shared = asked(heard).telling().stream()
                .mapToDouble(word -> shared(word, said.telling()))
                .sum();
        String question = heard.toLowerCase(Locale.ROOT);
        String words = line.says().toLowerCase(Locale.ROOT);
        long kind = kinds.stream()
                .filter(each -> each.question().matcher(question).find())
                .filter(each -> each.line().matcher(words).find())
                .count();
        return shared + kind;
    }

    /** The shared part of what two questions say, rare words weighing most. */
    private double likeness(Asked asked, Asked question) {
        double shared = question.words().stream()
                .mapToDouble(word -> shared(word, asked.words()))
                .sum();
        double all = asked.words().stream().mapToDouble(this::weight).sum()
                + question.words().stream().mapToDouble(this::weight).sum();
        double foreseen = foreseen(asked, question);
        return 2 * shared / all * (foreseen == 0 ? ONLY_IN_FORM : 1 - PARTLY * (1 - foreseen));
    }

    /** Which part of what a question is about was foreseen: "hoe oud is uw zoon" is not "hoe oud bent u". */
    private double foreseen(Asked asked, Asked question) {
        double all = asked.telling().stream().mapToDouble(this::weight).sum();
        double shared = asked.telling().stream()
                .mapToDouble(word -> Math.min(weight(word), shared(word, question.words())))
                .sum();
        return all == 0 ? 1 : shared / all;
    }

    private double shared(String word, Set<String> among) {
        if (among.contains(word)) {
            return weight(word);
        }
        double most = 0;
        for (String other : among) {
            double part = Words.alike(word, other, language) ? COMPOUND : synonyms.same(word, other) ? SYNONYM : 0;
            most = part == 0 ? most : Math.max(most, part * Math.min(weight(word), weight(other)));
        }
        return most;
    }

    private double weight(String word) {
        return Math.log(1 + (questions + 1.0) / (1 + frequency.getOrDefault(word, 0)));
    }

    private Asked asked(String text) {
        var words = new HashSet<String>();
        var telling = new HashSet<String>();
        for (String word : Words.of(text)) {
            if (!NOT_TELLING.contains(word)) {
                String stem = Words.stem(word, language);
                words.add(stem);
                if (!Words.common(word) && !Words.weak(word)) {
                    telling.add(stem);
                }
            }
        }
        return new Asked(words, telling);
    }
}
