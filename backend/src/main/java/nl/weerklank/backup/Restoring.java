package nl.weerklank.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts a copy into an empty database: first the tables as they were when it was made, then all changes since. */
final class Restoring {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int STORED_AT_ONCE = 500;

    private final Connection connection;
    private final ZipFile zip;
    private final Contents contents;

    private Restoring(Connection connection, ZipFile zip, Contents contents) {
        this.connection = connection;
        this.zip = zip;
        this.contents = contents;
    }

    /** @return how many rows were put back */
    static long restore(Path file, DatabasePlace place) throws SQLException, IOException {
        try (var zip = new ZipFile(file.toFile());
                var connection = place.connect()) {
            var contents = contents(zip);
            if (!Table.all(connection).isEmpty()) {
                throw new BackupFailed("There is something in this database already. A copy goes into an empty one.");
            }
            schema(place, contents.schema());
            connection.setAutoCommit(false);
            long rows = new Restoring(connection, zip, contents).rows();
            connection.commit();
            schema(place, null);
            return rows;
        } catch (ZipException | JacksonException unreadable) {
            throw new BackupFailed("This is not a copy of Weerklank, or it broke off: " + file, unreadable);
        }
    }

    private static Contents contents(ZipFile zip) throws IOException {
        var entry = zip.getEntry(Contents.NAME);
        if (entry == null) {
            throw new BackupFailed("This is not a copy of Weerklank, or it broke off: " + zip.getName());
        }
        var contents = JSON.readValue(zip.getInputStream(entry), Contents.class);
        if (!Contents.FORMAT.equals(contents.format())) {
            throw new BackupFailed("This copy is of a kind that this version does not know: " + contents.format());
        }
        return contents;
    }

    /** @param version that the tables must have, or null for the newest */
    private static void schema(DatabasePlace place, String version) {
        Flyway.configure()
                .dataSource(place.url(), place.username(), place.password())
                .target(version == null ? MigrationVersion.LATEST : MigrationVersion.fromVersion(version))
                .load()
                .migrate();
    }

    private long rows() throws SQLException, IOException {
        Map<String, Table> tables =
                Table.all(connection).stream().collect(Collectors.toMap(Table::name, Function.identity()));
        var parts = contents.tables();
        // Rows that a new schema begins with are in the copy as well.
        for (int i = parts.size() - 1; i >= 0; i--) {
            execute("delete from " + Table.quoted(parts.get(i).table()));
        }
        long all = 0;
        for (Contents.Part part : parts) {
            var table = tables.get(part.table());
            if (table == null) {
                throw new BackupFailed("This version knows no table " + part.table());
            }
            long rows = rows(part, table);
            if (rows != part.rows()) {
                throw new BackupFailed(
                        "Of table %s %d rows are there instead of %d".formatted(part.table(), rows, part.rows()));
            }
            countOn(table);
            all += rows;
        }
        return all;
    }

    private long rows(Contents.Part part, Table table) throws SQLException, IOException {
        var columns = part.columns().stream()
                .map(name -> table.columns().stream()
                        .filter(column -> column.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new BackupFailed("Table " + table.name() + " has no column " + name)))
                .toList();
        var insert = "insert into %s (%s) %s values (%s)"
                .formatted(
                        Table.quoted(table.name()),
                        columns.stream()
                                .map(column -> Table.quoted(column.name()))
                                .collect(Collectors.joining(", ")),
                        columns.stream().anyMatch(Column::counted) ? "overriding system value" : "",
                        columns.stream().map(column -> "?").collect(Collectors.joining(", ")));
        var references = new ArrayList<Object[]>();
        long count = 0;
        try (var statement = connection.prepareStatement(insert);
                var lines = new BufferedReader(new InputStreamReader(
                        zip.getInputStream(zip.getEntry(part.entry())), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                var values = values(columns, JSON.readTree(line));
                keepReferences(table, columns, values, references);
                set(statement, values);
                statement.addBatch();
                if (++count % STORED_AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
        refer(table, references);
        return count;
    }

    private static Object[] values(List<Column> columns, JsonNode row) {
        var values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).read(row.get(i));
        }
        return values;
    }

    /** A row may refer to one of the same table that comes later: that is filled in when all are there. */
    private static void keepReferences(Table table, List<Column> columns, Object[] values, List<Object[]> references) {
        if (table.self().isEmpty()) {
            return;
        }
        var reference = new ArrayList<>();
        boolean any = false;
        for (String name : table.self()) {
            int at = index(columns, name);
            reference.add(values[at]);
            any |= values[at] != null;
            values[at] = null;
        }
        table.key().forEach(name -> reference.add(values[index(columns, name)]));
        if (any) {
            references.add(reference.toArray());
        }
    }

    private static int index(List<Column> columns, String name) {
        return columns.stream().map(Column::name).toList().indexOf(name);
    }

    private void refer(Table table, List<Object[]> references) throws SQLException {
        if (references.isEmpty()) {
            return;
        }
        var update = "update %s set %s where %s"
                .formatted(
                        Table.quoted(table.name()),
                        table.self().stream()
                                .map(name -> Table.quoted(name) + " = ?")
                                .collect(Collectors.joining(", ")),
                        table.key().stream()
                                .map(name -> Table.quoted(name) + " = ?")
                                .collect(Collectors.joining(" and ")));
        try (var statement = connection.prepareStatement(update)) {
            for (Object[] reference : references) {
                set(statement, reference);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** What the database counts by itself goes on after the highest. */
    private void countOn(Table table) throws SQLException {
        for (Column column : table.columns()) {
            if (column.counted()) {
                long highest;
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select coalesce(max(%s), 0) from %s"
                                .formatted(Table.quoted(column.name()), Table.quoted(table.name())))) {
                    rows.next();
                    highest = rows.getLong(1);
                }
                execute("alter table %s alter column %s restart with %d"
                        .formatted(Table.quoted(table.name()), Table.quoted(column.name()), highest + 1));
            }
        }
    }

    private static void set(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
