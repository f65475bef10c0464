package nl.weerklank.scenario;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** How words are compared: without capitals, accents and hyphens; and which known word a misspelt one comes nearest to. */
final class Spelling {

    /** Longer words than this are not compared: the table of distances would grow with their product. */
    private static final int LONGEST = 60;

    private Spelling() {}

    static String plain(String word) {
        return isPlain(word) ? word : plained(word);
    }

    /** Most words are written as they are compared, and there are thousands of them in a script. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean inside = i > 0 && i < word.length() - 1;
            if (!(c >= 'a' && c <= 'z' || c == ' ' && inside && word.charAt(i - 1) != ' ')) {
                return false;
            }
        }
        return true;
    }

    private static String plained(String word) {
        String letters = unaccented(word.strip()).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean gap = Character.isWhitespace(c) || c == '_' || c == '-' || c == '\u00a0';
            if (gap && (plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ')) {
                plain.append(' ');
            } else if (!gap && !isMark(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** With accents as characters of their own. */
    private static String unaccented(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return Normalizer.normalize(word, Normalizer.Form.NFD);
            }
        }
        return word;
    }

    private static boolean isMark(char c) {
        return c >= 128
                && switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    /** The word that comes near enough to be a likely slip of the pen: one mistake in three letters at most. */
    static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(written);
        return known.stream()
                .filter(word -> word.length() <= LONGEST)
                .filter(word ->
                        distance(plain, plain(word)) <= Math.max(1, Math.min(plain.length(), word.length()) / 3))
                .min(Comparator.comparingInt(word -> distance(plain, plain(word))));
    }

    /** Damerau-Levenshtein distance in its optimal string alignment form: a swap of neighbours counts as one. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
