package nl.weerklank.scenario;

import java.util.Arrays;

/**
 * A line of a script in two: what leads up to its value (indent, dashes, keyword) and the value. Used only on lines
 * that YAML cannot read, so it goes by the look of them.
 *
 * @param before everything up to the value
 * @param text the value
 */
record LineParts(String before, String text, Place place) {

    /**
     * A stretch of text within a line.
     *
     * @param start from 0, in UTF-16 units
     */
    record Fragment(int start, String text) {

        int column() {
            return start + 1;
        }

        String quotedIn(String line) {
            return line.substring(0, start) + ScriptText.singleQuoted(text) + line.substring(start + text.length());
        }
    }

    static LineParts of(String line, int number) {
        int dashes = indent(line);
        while (line.startsWith("- ", dashes)) {
            dashes += 2 + indent(line.substring(dashes + 2));
        }
        int start = dashes;
        int colon = line.indexOf(": ", dashes);
        if (colon > 0 && "\"'{[#".indexOf(line.charAt(dashes)) < 0) {
            boolean sentence = dashes > indent(line) && !isKeyword(line.substring(dashes, colon));
            if (!sentence) {
                start = colon + 2 + indent(line.substring(colon + 2));
            }
        }
        if (colon < 0
                && line.stripTrailing().endsWith(":")
                && isKeyword(line.strip().replaceFirst(":$", ""))) {
            start = line.stripTrailing().length();
        }
        return new LineParts(
                line.substring(0, start),
                line.substring(start).stripTrailing(),
                new Place(number, line.codePointCount(0, start) + 1));
    }

    String quoted() {
        return before + ScriptText.singleQuoted(text);
    }

    static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** The line with a colon after its keyword, or after its first word when that is no keyword. */
    static String withColon(String line) {
        int indent = indent(line);
        var words = line.strip().replaceFirst(":(?=\\S)", " ").split("\\s+");
        int key = 1;
        for (int n = Math.min(3, words.length); n > 1; n--) {
            if (isKeyword(join(words, 0, n))) {
                key = n;
                break;
            }
        }
        return " ".repeat(indent) + join(words, 0, key) + ": " + join(words, key, words.length);
    }

    /** Whether the line begins with a keyword that has no colon behind it. */
    static boolean forgotColon(String line) {
        var repaired = withColon(line);
        return !repaired.equals(line) && isKeyword(repaired.substring(0, repaired.indexOf(':')));
    }

    /** What stands around a place, between the nearest comma, brace or keyword's colon on either side. */
    static Fragment betweenCommas(String line, int column) {
        int at = Math.min(
                line.offsetByCodePoints(0, Math.min(column, line.codePointCount(0, line.length()))), line.length());
        int start = at;
        while (start > 0 && ",{[".indexOf(line.charAt(start - 1)) < 0 && !line.startsWith(": ", start - 2)) {
            start--;
        }
        int end = at;
        while (end < line.length() && ",}]".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        while (start < end && line.charAt(start) == ' ') {
            start++;
        }
        return new Fragment(start, line.substring(start, end).stripTrailing());
    }

    static String withComma(ScriptText script, Place place) {
        var line = script.line(place.line());
        int rest = script.from(place).length();
        return line.substring(0, line.length() - rest) + ", " + script.from(place);
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }

    private static boolean isKeyword(String words) {
        return Arrays.stream(Word.Group.values())
                .anyMatch(group -> Vocabulary.find(group, words).isPresent());
    }
}
