package nl.weerklank.client;

import nl.weerklank.miti.Language;
import nl.weerklank.scenario.Scenario;

/** Fills a line's slots with the trainee's own words, where that is safe. */
final class Slots {
    private final Scenario scenario;

    Slots(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The line with its slots filled, or null when one cannot be. */
    String fill(String line, String heard) {
        if (!line.contains("{")) {
            return line;
        }
        String word = echo(heard);
        String filled = line.replaceAll(
                "\\{(naam|name)}",
                java.util.regex.Matcher.quoteReplacement(scenario.client().name()));
        if (word != null) {
            filled = filled.replaceAll("\\{(woord|word|advies|advice)}", word);
            if (line.startsWith("{")) {
                filled = Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
            }
        }
        return filled.contains("{") ? null : filled;
    }

    /**
     * A noun that can come back by itself. Without a dictionary only what follows an article or preposition, or looks
     * like a diminutive, is surely one.
     */
    private String echo(String heard) {
        var words = Words.of(heard);
        var before = scenario.language() == Language.NL
                ? java.util.Set.of("de", "het", "een", "uw", "je", "jouw", "naar", "in", "met", "bij")
                : java.util.Set.of("the", "a", "an", "your");
        for (int i = words.size() - 1; i > 0; i--) {
            String word = words.get(i);
            boolean last = i == words.size() - 1;
            if (word.length() > 3
                    && !Words.common(word)
                    && (word.endsWith("jes") || last && before.contains(words.get(i - 1)))) {
                return word;
            }
        }
        return null;
    }
}
