package nl.weerklank.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.weerklank.miti.Language;

/** The words of a report in one language, from {@code words.tsv}. */
final class Words {

    private static final Map<Language, Map<String, String>> READ = read();

    private final Map<String, String> words;

    private Words(Map<String, String> words) {
        this.words = words;
    }

    static Words in(Language language) {
        return new Words(READ.get(language));
    }

    /** @throws IllegalArgumentException when the table has no such row */
    String of(String id, Object... filling) {
        String word = words.get(id);
        if (word == null) {
            throw new IllegalArgumentException("No row " + id + " in words.tsv");
        }
        for (int i = 0; i < filling.length; i++) {
            word = word.replace("{" + i + "}", String.valueOf(filling[i]));
        }
        return word;
    }

    private static Map<Language, Map<String, String>> read() {
        var nl = new HashMap<String, String>();
        var en = new HashMap<String, String>();
        try (InputStream in = Words.class.getResourceAsStream("words.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .forEach(cells -> {
                        nl.put(cells[0], cells[1]);
                        en.put(cells[0], cells[2]);
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.of(Language.NL, nl, Language.EN, en);
    }
}
