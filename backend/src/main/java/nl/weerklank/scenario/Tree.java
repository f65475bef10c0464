package nl.weerklank.scenario;

import java.util.List;

/** A script as text, lists and mappings, each with its place; what the words mean is not known yet. */
sealed interface Tree {

    Place place();

    /**
     * @param plain whether it stands there without quotation marks
     * @param end where it ends
     */
    record Text(String value, boolean plain, Place place, Place end) implements Tree {

        boolean empty() {
            return plain && (value.isEmpty() || value.equals("~") || value.equals("null"));
        }
    }

    record Items(List<Tree> items, Place place) implements Tree {}

    /** @param braces whether it is written as { … } */
    record Entries(List<Entry> entries, boolean braces, Place place) implements Tree {}

    record Entry(Text key, Tree value) {}
}
