package nl.weerklank.miti;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Kinds of words from {@code classes.tsv}: what was learned of one wording carries over to its sisters. */
final class Classes {

    private static final Map<Language, Classes> ALL = read();

    private final Map<String, String> whole = new HashMap<>();
    private final Map<String, String> starts = new LinkedHashMap<>();
    private int shortest = Integer.MAX_VALUE;

    private Classes() {}

    static Classes of(Language language) {
        return ALL.get(language);
    }

    /** The kind of a word in small letters, or null when it has none. */
    String kind(String word) {
        String kind = whole.get(word);
        for (int end = word.length(); kind == null && end >= shortest; end--) {
            kind = starts.get(word.substring(0, end));
        }
        return kind;
    }

    private void add(String kind, String cell) {
        for (String word : cell.split(" ")) {
            if (word.endsWith("*")) {
                String start = word.substring(0, word.length() - 1);
                starts.putIfAbsent(start, kind);
                shortest = Math.min(shortest, start.length());
            } else {
                whole.putIfAbsent(word, kind);
            }
        }
    }

    private static Map<Language, Classes> read() {
        var all = new EnumMap<Language, Classes>(Language.class);
        all.put(Language.NL, new Classes());
        all.put(Language.EN, new Classes());
        try (var lines = new BufferedReader(
                new InputStreamReader(Classes.class.getResourceAsStream("classes.tsv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] cells = line.split("\t");
                    all.get(Language.NL).add(cells[0], cells[1]);
                    all.get(Language.EN).add(cells[0], cells[2]);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }
}
