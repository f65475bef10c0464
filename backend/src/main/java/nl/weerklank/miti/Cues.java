package nl.weerklank.miti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Known wordings, from the table {@code cues.tsv}. */
final class Cues {

    private record Cue(String id, Pattern pattern) {}

    /** @param start first character in the joined words, {@code end} the position after the last */
    record Hit(String cue, int start, int end) {}

    private static final List<Cue> ALL = read();

    private Cues() {}

    /** Each cue at most once, where it stands first. */
    static List<Hit> in(CharSequence words) {
        var hits = new ArrayList<Hit>();
        for (Cue cue : ALL) {
            Matcher matcher = cue.pattern().matcher(words);
            if (matcher.find() && matcher.end() > matcher.start()) {
                hits.add(new Hit("cue:" + cue.id(), matcher.start(), matcher.end()));
            }
        }
        return hits;
    }

    private static List<Cue> read() {
        try (var in = Cues.class.getResourceAsStream("cues.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(row -> new Cue(row[0], Pattern.compile(row[1], Pattern.UNICODE_CHARACTER_CLASS)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table of cues cannot be read", unreadable);
        }
    }
}
