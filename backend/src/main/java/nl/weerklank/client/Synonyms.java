package nl.weerklank.client;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.weerklank.miti.Language;

/** Words that mean much the same to someone who asks about them; the table is synonyms.tsv. */
final class Synonyms {
    private static final Map<Language, Synonyms> TABLES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            TABLES.put(language, new Synonyms(language));
        }
    }

    private final Map<String, Set<String>> ideas = new HashMap<>();
    private final Map<String, Set<String>> phrases = new HashMap<>();

    private Synonyms(Language language) {
        for (String[] row : Resources.rows("synonyms.tsv")) {
            if (!row[1].equals(language.code())) {
                continue;
            }
            for (String word : row[2].split(" ")) {
                boolean phrase = word.contains("+");
                (phrase ? phrases : ideas)
                        .computeIfAbsent(
                                phrase
                                        ? " " + String.join(" ", Words.of(word.replace('+', ' '))) + " "
                                        : Words.stem(String.join("", Words.of(word)), language),
                                key -> new HashSet<>())
                        .add(row[0]);
            }
        }
    }

    static Synonyms of(Language language) {
        return TABLES.get(language);
    }

    /** The ideas that a stem stands for. */
    Set<String> ideas(String stem) {
        return ideas.getOrDefault(stem, Set.of());
    }

    /** The ideas that fixed phrases in a text stand for, as "rode cijfers" does for debt. */
    Set<String> inPhrases(String text) {
        String plain = " " + String.join(" ", Words.of(text)) + " ";
        var found = new HashSet<String>();
        phrases.forEach((phrase, of) -> {
            if (plain.contains(phrase)) {
                found.addAll(of);
            }
        });
        return found;
    }

    boolean same(String one, String other) {
        var ideas = ideas(one);
        return !ideas.isEmpty() && !Collections.disjoint(ideas, ideas(other));
    }
}
