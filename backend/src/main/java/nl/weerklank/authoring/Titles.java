package nl.weerklank.authoring;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The title in a script's text, which may be half written, and what follows from it. */
final class Titles {

    private static final Pattern LINE = Pattern.compile("(?mi)^(scenario[ \\t]*:[ \\t]*)(\\S.*?)[ \\t]*$");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TITLE = 500;

    private Titles() {}

    /** Empty when there is none. */
    static String in(String text) {
        var line = LINE.matcher(text);
        if (!line.find()) {
            return "";
        }
        var title = unquoted(line.group(2));
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    /** The same text under a title that tells it from the original. */
    static String renamed(String text, String addition) {
        var line = LINE.matcher(text);
        if (!line.find()) {
            return text;
        }
        var title = unquoted(line.group(2)) + addition;
        return text.substring(0, line.start(2))
                + '"'
                + title.replace("\\", "\\\\").replace("\"", "\\\"")
                + '"'
                + text.substring(line.end(2));
    }

    /** A name for addresses and files: {@code de-sleutel} for “De sleutel!”. */
    static String name(String title) {
        var plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var name =
                plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).replaceAll("-$", "") : plain;
        return name.isEmpty() ? "casus" : name;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value.replaceAll("\\s+#.*$", "");
    }
}
