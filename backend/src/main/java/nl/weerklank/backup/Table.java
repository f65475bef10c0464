package nl.weerklank.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table as it is in the database.
 *
 * @param self columns that refer to rows of this same table
 * @param key columns of the primary key
 */
record Table(String name, List<Column> columns, Set<String> self, List<String> key) {

    private static final String SCHEMA = "public";
    private static final String HISTORY = "flyway_schema_history";

    /** Every table but that of the schema's own history, each after those that it refers to. */
    static List<Table> all(Connection connection) throws SQLException {
        Map<String, Table> tables = new LinkedHashMap<>();
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        var names = new ArrayList<String>();
        try (var rows = connection
                .getMetaData()
                .getTables(connection.getCatalog(), SCHEMA, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        names.remove(HISTORY);
        names.sort(null);
        for (String name : names) {
            var self = new LinkedHashSet<String>();
            var others = new LinkedHashSet<String>();
            try (var rows = connection.getMetaData().getImportedKeys(connection.getCatalog(), SCHEMA, name)) {
                while (rows.next()) {
                    if (rows.getString("PKTABLE_NAME").equals(name)) {
                        self.add(rows.getString("FKCOLUMN_NAME"));
                    } else {
                        others.add(rows.getString("PKTABLE_NAME"));
                    }
                }
            }
            needs.put(name, others);
            tables.put(name, new Table(name, columns(connection, name), self, key(connection, name)));
        }
        return ordered(tables, needs);
    }

    private static List<Table> ordered(Map<String, Table> tables, Map<String, Set<String>> needs) {
        var ordered = new LinkedHashMap<String, Table>();
        while (ordered.size() < tables.size()) {
            var next = tables.values().stream()
                    .filter(table -> !ordered.containsKey(table.name()))
                    .filter(table -> ordered.keySet().containsAll(needs.get(table.name())))
                    .findFirst()
                    .orElseThrow(() -> new BackupFailed("Tables refer to each other in a circle"));
            ordered.put(next.name(), next);
        }
        return List.copyOf(ordered.values());
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var rows = connection.getMetaData().getColumns(connection.getCatalog(), SCHEMA, table, "%")) {
            while (rows.next()) {
                columns.add(new Column(
                        rows.getString("COLUMN_NAME"),
                        rows.getString("TYPE_NAME"),
                        rows.getString("IS_AUTOINCREMENT").equals("YES")));
            }
        }
        return List.copyOf(columns);
    }

    private static List<String> key(Connection connection, String table) throws SQLException {
        var key = new ArrayList<String>();
        try (var rows = connection.getMetaData().getPrimaryKeys(connection.getCatalog(), SCHEMA, table)) {
            while (rows.next()) {
                key.add(rows.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(key);
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
