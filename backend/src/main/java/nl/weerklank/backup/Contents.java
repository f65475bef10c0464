package nl.weerklank.backup;

import java.util.List;

/**
 * The first entry of a copy.
 *
 * @param schema version of the schema that the tables are of
 * @param tables in the order in which they are put back
 */
record Contents(String format, String schema, String at, List<Part> tables) {

    static final String FORMAT = "weerklank-backup/1";
    static final String NAME = "contents.json";

    /** @param rows that the table held, so that a copy which broke off is known */
    record Part(String table, List<String> columns, long rows) {

        String entry() {
            return "tables/" + table + ".jsonl";
        }
    }
}
