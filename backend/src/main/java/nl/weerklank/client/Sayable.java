package nl.weerklank.client;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.weerklank.miti.Language;

/** Whether a model's words can be said aloud at all: in the language of the conversation, unmarked, nothing leaked. */
final class Sayable {

    /** Words in a row that, coming back, are a leak and no accident. */
    private static final int LEAK = 6;

    /** Words of one's own language below which nothing is said about the language. */
    private static final int TOO_FEW_WORDS = 4;

    private record Row(Fallback reason, String language, Pattern pattern) {}

    private static final List<Row> ROWS = Resources.rows("voice-checks.tsv").stream()
            .skip(1)
            .map(cell -> new Row(Fallback.valueOf(cell[0]), cell[1], Pattern.compile(cell[2])))
            .toList();

    private static final Map<String, Set<String>> LANGUAGES = Resources.rows("languages.tsv").stream()
            .collect(Collectors.toMap(
                    cell -> cell[0], cell -> Set.copyOf(new HashSet<>(Arrays.asList(cell[1].split(" "))))));

    private final Language language;

    Sayable(Language language) {
        this.language = language;
    }

    /** What no client says, or null; may be asked halfway. */
    Fallback wrong(String text) {
        return wrong(text, Set.of());
    }

    /** @param but reasons that do not count here, because it is not the client who is to say it */
    Fallback wrong(String text, Set<Fallback> but) {
        String plain = text.toLowerCase(Locale.ROOT);
        for (Row row : ROWS) {
            if ((row.language().equals("*") || row.language().equals(language.code()))
                    && !but.contains(row.reason())
                    && row.pattern().matcher(plain).find()) {
                return row.reason();
            }
        }
        return otherLanguage(plain) ? Fallback.OTHER_LANGUAGE : leaks(text) ? Fallback.LEAKED : null;
    }

    private boolean otherLanguage(String plain) {
        long letters = plain.codePoints().filter(Character::isLetter).count();
        long foreign = plain.codePoints()
                .filter(Character::isLetter)
                .filter(point -> Character.UnicodeScript.of(point) != Character.UnicodeScript.LATIN)
                .count();
        if (foreign * 5 > letters) {
            return true;
        }
        var words = Arrays.asList(plain.split("[^\\p{L}'’]+"));
        long own = hits(words, language.code());
        return words.size() >= TOO_FEW_WORDS
                && LANGUAGES.keySet().stream()
                        .anyMatch(other -> !other.equals(language.code()) && hits(words, other) > own + 1);
    }

    private static long hits(List<String> words, String language) {
        return words.stream().filter(LANGUAGES.get(language)::contains).count();
    }

    private boolean leaks(String text) {
        String instructions =
                " " + String.join(" ", Words.of(Prompt.in(language).instructions())) + " ";
        var words = Words.of(text);
        for (int i = 0; i + LEAK <= words.size(); i++) {
            if (instructions.contains(" " + String.join(" ", words.subList(i, i + LEAK)) + " ")) {
                return true;
            }
        }
        return false;
    }
}
