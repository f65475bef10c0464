package nl.weerklank.brought;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.weerklank.miti.Speaker;

/**
 * Reads who says what from a text in which a name and a colon stand before each turn, from a table of two columns, or from a
 * Word document with either.
 */
public final class TypedReader {

    public static final int MOST_BYTES = 2_000_000;
    public static final int MOST_LINES = 2_000;

    /** More names than this, and the colons are those of sentences. */
    private static final int MOST_SPEAKERS = 6;

    private static final Pattern NAMED =
            Pattern.compile("^\\s*(?:\\[?\\d[\\d:.,]*\\]?\\s+)?([\\p{L}][\\p{L}\\d .'’()-]{0,29}?)\\s*[:\\t]\\s*(.*)$");

    private TypedReader() {}

    /**
     * @param content UTF-8 or Windows-1252 text, CSV, or a .docx file
     * @throws TypedRefused when nothing can be made of it
     */
    public static Typed read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new TypedRefused(TypedRefused.Reason.TOO_LARGE);
        }
        boolean zip = content.length > 3 && content[0] == 'P' && content[1] == 'K';
        return of(zip ? document(content) : text(content));
    }

    private static List<String> document(byte[] content) {
        try {
            return WordDocument.lines(content);
        } catch (IOException unreadable) {
            throw new TypedRefused(TypedRefused.Reason.UNREADABLE);
        }
    }

    private static List<String> text(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException old) {
            text = new String(content, Charset.forName("windows-1252"));
        }
        if (text.indexOf('\0') >= 0) {
            throw new TypedRefused(TypedRefused.Reason.UNREADABLE);
        }
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    }

    private static Typed of(List<String> written) {
        var lines = Table.looksLikeOne(written) ? table(written) : spoken(written);
        if (lines.isEmpty()) {
            throw new TypedRefused(TypedRefused.Reason.NO_SPEAKERS);
        }
        if (lines.size() > MOST_LINES) {
            throw new TypedRefused(TypedRefused.Reason.TOO_LARGE);
        }
        var names = new LinkedHashSet<String>();
        lines.forEach(line -> names.add(line.speaker()));
        return new Typed(
                names.stream().map(name -> new Typed.Named(name, likely(name))).toList(), joined(lines));
    }

    private static List<Typed.Line> table(List<String> written) {
        var lines = new ArrayList<Typed.Line>();
        for (List<String> row : Table.rows(written)) {
            boolean head = lines.isEmpty() && SpeakerWords.heading(key(row.get(0)));
            if (!head && !row.get(0).isBlank() && !row.get(1).isBlank()) {
                lines.add(new Typed.Line(row.get(0).strip(), row.get(1).strip()));
            }
        }
        return lines;
    }

    /** A line without a name goes on where the last one stopped. */
    private static List<Typed.Line> spoken(List<String> written) {
        var speakers = speakers(written);
        var lines = new ArrayDeque<Typed.Line>();
        for (String line : written) {
            var named = NAMED.matcher(line);
            String name = named.matches() ? speakers.get(key(named.group(1))) : null;
            if (name != null) {
                lines.add(new Typed.Line(name, named.group(2).strip()));
            } else if (!line.isBlank() && !lines.isEmpty()) {
                var last = lines.removeLast();
                lines.add(new Typed.Line(last.speaker(), (last.text() + " " + line.strip()).strip()));
            }
        }
        lines.removeIf(line -> line.text().isEmpty());
        return List.copyOf(lines);
    }

    /** Names that come back, or that are known; a colon in a sentence is no name. */
    private static Map<String, String> speakers(List<String> written) {
        var first = new LinkedHashMap<String, String>();
        var count = new HashMap<String, Integer>();
        for (String line : written) {
            var named = NAMED.matcher(line);
            if (named.matches()) {
                String key = key(named.group(1));
                first.putIfAbsent(key, named.group(1).strip());
                count.merge(key, 1, Integer::sum);
            }
        }
        boolean few = first.size() <= 2;
        first.keySet().removeIf(key -> !few && count.get(key) < 2 && likely(key) == null);
        if (first.size() > MOST_SPEAKERS) {
            throw new TypedRefused(TypedRefused.Reason.NO_SPEAKERS);
        }
        return first;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Speaker likely(String name) {
        return SpeakerWords.who(key(name).replaceAll("[\\d .()]+", ""));
    }

    private static List<Typed.Line> joined(List<Typed.Line> lines) {
        var joined = new ArrayDeque<Typed.Line>();
        for (Typed.Line line : lines) {
            if (!joined.isEmpty() && joined.getLast().speaker().equals(line.speaker())) {
                var last = joined.removeLast();
                joined.add(new Typed.Line(last.speaker(), last.text() + " " + line.text()));
            } else {
                joined.add(line);
            }
        }
        return List.copyOf(joined);
    }
}
