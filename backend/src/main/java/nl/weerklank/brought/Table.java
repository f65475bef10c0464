package nl.weerklank.brought;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** A table of two columns, who and what, with commas, semicolons or tabs between them. */
final class Table {

    private static final String BETWEEN = ";,\t";

    /** Lines that are looked at to tell a table from a text. */
    private static final int LOOKED = 20;

    private Table() {}

    /** Most lines have a short first cell, and the same sign after it. */
    static boolean looksLikeOne(List<String> lines) {
        return sign(lines) != 0;
    }

    static List<List<String>> rows(List<String> lines) {
        var schema = CsvSchema.emptySchema().withColumnSeparator(sign(lines));
        var rows = new ArrayList<List<String>>();
        try (var read = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvReadFeature.WRAP_AS_ARRAY)
                .with(schema)
                .<List<String>>readValues(String.join("\n", lines))) {
            while (read.hasNext()) {
                var row = read.next();
                if (row.size() >= 2) {
                    rows.add(row);
                }
            }
            return rows;
        } catch (JacksonException unreadable) {
            throw new TypedRefused(TypedRefused.Reason.UNREADABLE);
        }
    }

    private static char sign(List<String> lines) {
        var looked =
                lines.stream().filter(line -> !line.isBlank()).limit(LOOKED).toList();
        for (char sign : BETWEEN.toCharArray()) {
            long cells = looked.stream()
                    .filter(line -> line.matches("\"?[^\"" + sign + ":]{1,30}\"?" + sign + ".*"))
                    .count();
            if (looked.size() > 1 && cells >= looked.size() * 0.8) {
                return sign;
            }
        }
        return 0;
    }
}
