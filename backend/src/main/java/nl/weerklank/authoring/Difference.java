package nl.weerklank.authoring;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.List;

/**
 * One line of the difference between two texts.
 *
 * @param before the line as it was, or null when it was added
 * @param after the line as it is, or null when it was removed
 */
public record Difference(String before, String after) {

    public boolean same() {
        return before != null && before.equals(after);
    }

    /** Every line of both texts, in order. */
    static List<Difference> between(String before, String after) {
        return DiffRowGenerator.create()
                .lineNormalizer(line -> line)
                .build()
                .generateDiffRows(before.lines().toList(), after.lines().toList())
                .stream()
                .map(row -> new Difference(
                        row.getTag() == DiffRow.Tag.INSERT ? null : row.getOldLine(),
                        row.getTag() == DiffRow.Tag.DELETE ? null : row.getNewLine()))
                .toList();
    }
}
