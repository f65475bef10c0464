package nl.weerklank.brought;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerklank.miti.Speaker;

/** What people write before a turn, from {@code speakers.tsv}. */
final class SpeakerWords {

    private static final Map<String, Set<String>> WORDS = read();

    private SpeakerWords() {}

    /** Whose turn it is, or null when the word does not tell. */
    static Speaker who(String word) {
        return WORDS.get("trainee").contains(word)
                ? Speaker.TRAINEE
                : WORDS.get("client").contains(word) ? Speaker.CLIENT : null;
    }

    /** Whether it stands above a column and is nobody's name. */
    static boolean heading(String word) {
        return WORDS.get("heading").contains(word);
    }

    private static Map<String, Set<String>> read() {
        try (InputStream in = SpeakerWords.class.getResourceAsStream("speakers.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> Set.of(cells[1].split(" "))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
