package nl.weerklank.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.weerklank.miti.Language;
import nl.weerklank.scenario.Topic;

/**
 * Finds what a trainee's words are about. A topic's own keywords weigh most and the words of its lines least, a word that
 * many topics share weighs little, and words of much the same meaning count for part.
 */
final class Topics {
    /** Score from which the words are about a topic: one word of a line that no other topic has is just enough. */
    static final double ABOUT = 0.6;

    private static final double KEY = 1;
    private static final double QUESTION = 0.6;
    private static final double LINE = 0.35;

    private static final double COMPOUND = 0.75;
    private static final double SYNONYM = 0.5;
    private static final double WEAK = 0.3;

    /** What is said before the question only leads up to it. */
    private static final double BEFORE = 0.7;

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…\n])\\s+");

    private record Known(Topic topic, Map<String, Double> words) {}

    private final List<Known> known = new ArrayList<>();
    private final Language language;
    private final Synonyms synonyms;
    private final Map<String, double[]> seen = new HashMap<>();

    Topics(List<Topic> topics, Language language) {
        this.language = language;
        synonyms = Synonyms.of(language);
        for (Topic topic : topics) {
            var words = new HashMap<String, Double>();
            topic.lines().forEach(line -> add(words, line.says(), LINE));
            topic.lines().forEach(line -> line.answers().forEach(question -> add(words, question, QUESTION)));
            topic.questions().forEach(question -> add(words, question, QUESTION));
            add(words, topic.name() + " " + String.join(" ", topic.about()), KEY);
            known.add(new Known(topic, words));
        }
    }

    private void add(Map<String, Double> words, String text, double strength) {
        Words.of(text).stream()
                .filter(word -> !Words.common(word))
                .forEach(word -> words.merge(
                        Words.stem(word, language),
                        strength == KEY || !Words.weak(word) ? strength : strength * WEAK,
                        Math::max));
    }

    /** The topic that the words are about, or null when they are about none. */
    Topic about(String text) {
        var scores = scores(text);
        Topic best = null;
        double most = ABOUT;
        for (var each : known) {
            double score = scores.get(each.topic());
            if (score > most) {
                most = score;
                best = each.topic();
            }
        }
        return best;
    }

    /** How much a text is about each topic, 0 for not at all. */
    Map<Topic, Double> scores(String text) {
        var total = new double[known.size()];
        var sentences = SENTENCE.split(text.strip());
        boolean asks = text.contains("?");
        var heard = new HashMap<String, Double>();
        for (int i = 0; i < sentences.length; i++) {
            boolean question = asks ? sentences[i].contains("?") : i == sentences.length - 1;
            double share = question ? 1 : BEFORE;
            for (String word : Words.of(sentences[i])) {
                if (!Words.common(word)) {
                    heard.merge(Words.stem(word, language), Words.weak(word) ? share * WEAK : share, Math::max);
                }
            }
            for (String idea : synonyms.inPhrases(sentences[i])) {
                heard.merge("+" + idea, share, Math::max);
            }
        }
        heard.forEach((word, share) -> {
            double[] weights = weights(word);
            for (int i = 0; i < total.length; i++) {
                total[i] += share * weights[i];
            }
        });
        var scores = new IdentityHashMap<Topic, Double>();
        for (int i = 0; i < total.length; i++) {
            scores.put(known.get(i).topic(), total[i]);
        }
        return scores;
    }

    /** Whether a text has words that could say what it is about. */
    static boolean telling(String text) {
        return Words.of(text).stream().anyMatch(word -> !Words.common(word) && !Words.weak(word));
    }

    private synchronized double[] weights(String word) {
        return seen.computeIfAbsent(word, this::weigh);
    }

    private double[] weigh(String word) {
        var weights = new double[known.size()];
        double shared = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = strength(known.get(i).words(), word);
            shared += weights[i];
        }
        double rare = Math.max(0.15, Math.log((known.size() + 1) / (shared + 0.5)));
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= rare;
        }
        return weights;
    }

    private double strength(Map<String, Double> words, String word) {
        double most = words.getOrDefault(word, 0.0);
        boolean phrase = word.startsWith("+");
        Set<String> ideas = phrase ? Set.of(word.substring(1)) : new HashSet<>(synonyms.ideas(word));
        for (var each : words.entrySet()) {
            if (each.getValue() * COMPOUND <= most) {
                continue;
            }
            if (!phrase && Words.alike(each.getKey(), word, language)) {
                most = Math.max(most, each.getValue() * COMPOUND);
            } else if (!ideas.isEmpty()
                    && synonyms.ideas(each.getKey()).stream().anyMatch(ideas::contains)) {
                most = Math.max(most, each.getValue() * (phrase ? COMPOUND : SYNONYM));
            }
        }
        return most;
    }
}
