package nl.weerklank.client;

import java.util.List;
import nl.weerklank.miti.Language;
import nl.weerklank.scenario.Topic;

/** Finds what a trainee's words are about; a topic's own keywords weigh most, the words of its lines least. */
final class Topics {
    private record Known(Topic topic, List<String> keys, List<String> questions, List<String> lines) {}

    private final List<Known> known;
    private final Language language;

    Topics(List<Topic> topics, Language language) {
        this.language = language;
        known = topics.stream()
                .map(topic -> new Known(
                        topic,
                        Words.stems(topic.name() + " " + String.join(" ", topic.about()), language),
                        Words.stems(String.join(" ", topic.questions()), language),
                        topic.lines().stream()
                                .flatMap(line -> Words.stems(line.says(), language).stream())
                                .toList()))
                .toList();
    }

    /** The topic that the words are about, or null when they are about none. */
    Topic about(String text) {
        Topic best = null;
        double most = 0.9;
        var heard = Words.stems(text, language);
        for (var topic : known) {
            double score = heard.stream()
                    .distinct()
                    .mapToDouble(word -> weight(topic, word))
                    .sum();
            if (score > most) {
                most = score;
                best = topic.topic();
            }
        }
        return best;
    }

    private double weight(Known topic, String word) {
        double own =
                has(topic.keys(), word) ? 3 : has(topic.questions(), word) ? 1.5 : has(topic.lines(), word) ? 1 : 0;
        if (own == 0 || own == 3) {
            return own;
        }
        long shared = known.stream()
                .filter(other -> has(other.questions(), word) || has(other.lines(), word))
                .count();
        return own / shared;
    }

    private boolean has(List<String> words, String word) {
        return words.stream().anyMatch(other -> Words.alike(other, word, language));
    }
}
