package nl.weerklank.scenario;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weerklank.miti.Language;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The text of a script by lines, before anything is understood. */
record ScriptText(List<String> lines) {

    private static final int SHOWN = 60;

    /** What comes in place of bytes that are no character; it can also stand in a text of itself. */
    private static final char UNREADABLE = '\uFFFD';

    static ScriptText of(String text) {
        return new ScriptText(split(withoutMark(text)));
    }

    /** The text, or a problem when it is too much or cannot be read. */
    static Optional<ScriptText> of(byte[] bytes, Problems problems) {
        if (bytes.length > Limits.BYTES) {
            problems.add(ProblemCode.TOO_LARGE, Place.START, Limits.BYTES / 1000);
            return Optional.empty();
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(UNREADABLE) < 0) {
            return of(text, problems);
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        try {
            return of(decoder.decode(in).toString(), problems);
        } catch (CharacterCodingException e) {
            var readable = of(new String(bytes, 0, in.position(), StandardCharsets.UTF_8))
                    .lines();
            var last = readable.get(readable.size() - 1);
            problems.add(ProblemCode.NOT_UTF8, new Place(readable.size(), last.codePointCount(0, last.length()) + 1));
            return Optional.empty();
        }
    }

    static Optional<ScriptText> of(String text, Problems problems) {
        if (text.length() > Limits.BYTES) {
            problems.add(ProblemCode.TOO_LARGE, Place.START, Limits.BYTES / 1000);
            return Optional.empty();
        }
        var script = of(text);
        if (script.lines.size() > Limits.LINES + 1) {
            problems.add(ProblemCode.TOO_MANY_LINES, new Place(Limits.LINES + 1, 1), script.lines.size(), Limits.LINES);
            return Optional.empty();
        }
        return script.readable(problems) ? Optional.of(script) : Optional.empty();
    }

    /** The language by its own line, or else by the keywords that begin a line. Dutch when that says nothing. */
    Language language() {
        int english = 0;
        for (var line : lines) {
            int colon = line.indexOf(':');
            if (colon <= 0 || Character.isWhitespace(line.charAt(0))) {
                continue;
            }
            var key = Vocabulary.find(Word.Group.CASE, line.substring(0, colon));
            if (key.isEmpty()) {
                continue;
            }
            if (key.get().id().equals("language")) {
                var value = line.substring(colon + 1).replaceAll("#.*|[\"']", "");
                var named = Vocabulary.find(Word.Group.LANGUAGE, value);
                if (named.isPresent()) {
                    return Language.valueOf(named.get().id());
                }
            }
            english += side(key.get(), line.substring(0, colon));
        }
        return english > 0 ? Language.EN : Language.NL;
    }

    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** What stands on the line from this place on. */
    String from(Place place) {
        var line = line(place.line());
        int length = line.codePointCount(0, line.length());
        return line.substring(line.offsetByCodePoints(0, Math.min(place.column() - 1, length)));
    }

    ScriptText with(int number, String line) {
        var changed = new ArrayList<>(lines);
        changed.set(number - 1, line);
        return new ScriptText(changed);
    }

    String joined() {
        return String.join("\n", lines);
    }

    /** A sentence as it could be written between quotation marks; a long one is cut, as it is only shown. */
    static String quoted(String sentence) {
        var shown = sentence.strip();
        if (shown.length() > SHOWN) {
            shown = shown.substring(0, shown.offsetByCodePoints(0, shown.codePointCount(0, SHOWN))) + "…";
        }
        return shown.contains("\"") || shown.contains("\\") ? singleQuoted(shown) : '"' + shown + '"';
    }

    static String singleQuoted(String sentence) {
        return "'" + sentence.strip().replace("'", "''") + "'";
    }

    private boolean readable(Problems problems) {
        boolean readable = true;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int at = unprintable(line);
            if (at >= 0) {
                problems.add(
                        ProblemCode.CONTROL_CHARACTER,
                        new Place(i + 1, line.codePointCount(0, at) + 1),
                        String.format("U+%04X", line.codePointAt(at)));
                readable = false;
            }
        }
        return readable;
    }

    private static int unprintable(String line) {
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            boolean plain = c >= ' ' && c <= '~';
            if (!plain && !StreamReader.isPrintable(line.codePointAt(at))) {
                return at;
            }
            at += Character.isHighSurrogate(c) ? 1 : 0;
        }
        return -1;
    }

    private static int side(Word key, String written) {
        boolean english =
                key.en().stream().anyMatch(word -> Spelling.plain(word).equals(Spelling.plain(written)));
        boolean dutch = key.nl().stream().anyMatch(word -> Spelling.plain(word).equals(Spelling.plain(written)));
        return english == dutch ? 0 : english ? 1 : -1;
    }

    /** By hand, because every file is split twice and a regular expression takes most of the time of reading it. */
    private static List<String> split(String text) {
        var lines = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(start, i));
                boolean both = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                i += both ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }

    /** Some editors put an invisible byte order mark in front. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
