package nl.weerklank.scenario;

import java.util.List;
import java.util.regex.Pattern;

/** The places in a line that are filled during the conversation, such as {@code {woord}}. */
final class Slots {

    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Slots() {}

    static List<String> in(String says) {
        return says.indexOf('{') < 0
                ? List.of()
                : SLOT.matcher(says).results().map(slot -> slot.group(1)).toList();
    }

    /** Whether the line cannot be said without something to fill in; the client's own name is always there. */
    static boolean canStayEmpty(String says) {
        return says.indexOf('{') >= 0
                && in(says).stream()
                        .anyMatch(slot -> Vocabulary.slot(slot)
                                .filter(id -> !id.equals("name"))
                                .isPresent());
    }

    static boolean nothingElse(String says) {
        return canStayEmpty(says)
                && !LETTER.matcher(SLOT.matcher(says).replaceAll("")).find();
    }

    static void check(String says, Place place, Values values) {
        for (var slot : in(says)) {
            if (Vocabulary.slot(slot).isEmpty()) {
                values.problems()
                        .add(
                                ProblemCode.UNKNOWN_SLOT,
                                place,
                                '{' + slot + '}',
                                values.suggestion(slot, Word.Group.SLOT));
            }
        }
    }
}
