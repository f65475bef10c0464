package nl.weerklank.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client's words cut into phrases that can be chosen one by one: at the ends of sentences and at commas. */
public record Passage(List<Phrase> phrases) {

    /** @param start position of its first character, in UTF-16 units; {@code end} is after its last, marks included */
    public record Phrase(int start, int end) {}

    private static final Pattern PHRASE = Pattern.compile("[^.!?,;:…]+[.!?,;:…]*[”\"']?");

    public static Passage of(String text) {
        var phrases = new ArrayList<Phrase>();
        Matcher found = PHRASE.matcher(text);
        while (found.find()) {
            int start = found.start();
            while (start < found.end() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            if (start < found.end()) {
                phrases.add(new Phrase(start, found.end()));
            }
        }
        return new Passage(List.copyOf(phrases));
    }

    /** Which phrases carry the change talk of an item, phrase by phrase. */
    List<Optional<Item.ChangeTalk>> carried(Item item) {
        var carried = new ArrayList<Optional<Item.ChangeTalk>>();
        for (Phrase phrase : phrases) {
            carried.add(item.changeTalk().stream()
                    .filter(talk -> {
                        int at = item.said().indexOf(talk.words());
                        return at >= 0
                                && at <= phrase.start()
                                && phrase.start() < at + talk.words().length();
                    })
                    .findFirst());
        }
        return carried;
    }
}
