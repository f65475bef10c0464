package nl.weerklank.miti;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A turn cut into words and thought units, with the place of each in the text. Case, typographic quotes, doubled spaces
 * and a trailing "…" make no difference.
 *
 * @param words normalised words and marks, in text order
 * @param starts first character of each
 * @param ends position after the last character of each
 * @param units for each word the thought unit (sentence) it is in, from 0
 */
record Tokens(List<String> words, int[] starts, int[] ends, int[] units) {

    /** Longest text that is looked at, in characters; no real turn comes near it. */
    static final int LONGEST = 6_000;

    private static final int LONGEST_WORD = 40;

    static Tokens of(String text) {
        int length = Math.min(text.length(), LONGEST);
        var words = new ArrayList<String>();
        var places = new ArrayList<int[]>();
        int unit = 0;
        boolean closed = false;
        int at = 0;
        while (at < length) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                int end = next;
                while (end < length && (Character.isLetterOrDigit(text.codePointAt(end)) || joins(text, end, length))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                if (closed) {
                    unit++;
                    closed = false;
                }
                words.add(word(text.substring(at, end)));
                places.add(new int[] {at, end, unit});
                at = end;
            } else {
                if (point == '?' || point == '!' || point == '.' || point == '\n' || point == '…') {
                    closed = !words.isEmpty();
                }
                if (point == '?' || point == ',' || point == '!' || point == '.' && sentenceEnd(text, next, length)) {
                    words.add(String.valueOf((char) point));
                    places.add(new int[] {at, next, unit});
                }
                at = next;
            }
        }
        return new Tokens(
                words,
                places.stream().mapToInt(place -> place[0]).toArray(),
                places.stream().mapToInt(place -> place[1]).toArray(),
                places.stream().mapToInt(place -> place[2]).toArray());
    }

    int size() {
        return words.size();
    }

    int unitCount() {
        return size() == 0 ? 0 : units[size() - 1] + 1;
    }

    boolean isMark(int index) {
        char first = words.get(index).charAt(0);
        return first == '?' || first == ',' || first == '!' || first == '.';
    }

    /** A single full stop after which nothing, a space or "…" comes; the dots of "..." and "12.30" are none. */
    private static boolean sentenceEnd(String text, int next, int length) {
        return (next == length || Character.isWhitespace(text.charAt(next)) || text.charAt(next) == '…')
                && (next < 2 || text.charAt(next - 2) != '.');
    }

    private static boolean joins(String text, int at, int length) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’' || c == '‘' || c == '-')
                && at + 1 < length
                && Character.isLetter(text.codePointAt(at + 1));
    }

    private static String word(String raw) {
        String lower = raw.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
        if (Character.isDigit(lower.charAt(0))) {
            return "0";
        }
        return lower.length() > LONGEST_WORD ? lower.substring(0, LONGEST_WORD) : lower;
    }
}
