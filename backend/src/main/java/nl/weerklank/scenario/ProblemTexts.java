package nl.weerklank.scenario;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weerklank.miti.Language;

/** The words in which problems are told, from {@code problems.tsv} and {@code phrases.tsv}. */
final class ProblemTexts {

    /**
     * @param message what is wrong, with {0}, {1}, … to be filled in
     * @param mend what to do about it, with the same figures
     */
    record Text(Problem.Severity severity, String message, String mend) {}

    private static final Map<String, Text> DUTCH = texts(2);
    private static final Map<String, Text> ENGLISH = texts(4);
    private static final Map<String, String> DUTCH_PHRASES = phrases(1);
    private static final Map<String, String> ENGLISH_PHRASES = phrases(2);

    private ProblemTexts() {}

    static Text text(ProblemCode code, Language language) {
        return (language == Language.EN ? ENGLISH : DUTCH).get(code.id());
    }

    static String phrase(String id, Language language, Object... filling) {
        return fill((language == Language.EN ? ENGLISH_PHRASES : DUTCH_PHRASES).get(id), filling);
    }

    /** MessageFormat is no help here: it takes every apostrophe for a quotation mark. */
    static String fill(String text, Object... filling) {
        var filled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean slot = c == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            int index = slot ? text.charAt(i + 1) - '0' : -1;
            if (index >= 0 && index < filling.length) {
                filled.append(filling[index]);
                i += 2;
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }

    private static Map<String, Text> texts(int column) {
        return Table.read("problems.tsv").stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.get(0),
                        row -> new Text(
                                Problem.Severity.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                                row.get(column),
                                row.get(column + 1))));
    }

    private static Map<String, String> phrases(int column) {
        return Table.read("phrases.tsv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(column)));
    }
}
