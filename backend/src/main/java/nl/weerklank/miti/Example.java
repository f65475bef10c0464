package nl.weerklank.miti;

import java.util.Map;

/**
 * A labelled turn to learn from.
 *
 * @param source {@code annomi} or {@code own}
 * @param group turns that belong together and must not stand on both sides of a split
 * @param before the other speaker's last turn, or null
 * @param earlier the same speaker's last turn, or null
 * @param labels the outcome of each decision that is known for this turn
 */
record Example(
        String source,
        Language language,
        Speaker speaker,
        String group,
        String text,
        String before,
        String earlier,
        String hard,
        Map<Decision, String> labels) {

    /** Index of the outcome that holds for this turn, or -1 when it is not known. */
    int label(Decision decision) {
        String outcome = labels.get(decision);
        return outcome == null ? -1 : decision.outcomes().indexOf(outcome);
    }

    Features features(boolean stripped) {
        return Features.of(Tokens.of(stripped ? strip(text) : text), tokens(before), tokens(earlier), language);
    }

    /** As people type in a hurry: no marks and no capitals. */
    static String strip(String text) {
        return text.replaceAll("[?!.,;:…\"“”()]+", " ").toLowerCase(java.util.Locale.ROOT);
    }

    private static Tokens tokens(String text) {
        return text == null ? null : Tokens.of(text);
    }
}
