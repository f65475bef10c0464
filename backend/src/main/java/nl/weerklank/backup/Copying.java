package nl.weerklank.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all tables as they are at one moment: everything is read in one transaction that sees nothing of what is
 * stored meanwhile, and nobody waits for it.
 */
final class Copying {

    private static final JsonMapper JSON = new JsonMapper();
    /** Who is signed in now, and links that still let somebody in: a copy lets nobody in. */
    private static final String WHO_IS_IN = "sign_in_";

    private static final int FETCHED_AT_ONCE = 500;

    private Copying() {}

    static void copy(Connection connection, OutputStream out) throws SQLException, IOException {
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        connection.setAutoCommit(false);
        // PostgreSQL's repeatable read is one moment for all tables; H2's is one for each table.
        connection.setTransactionIsolation(
                h2 ? Connection.TRANSACTION_SERIALIZABLE : Connection.TRANSACTION_REPEATABLE_READ);
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var parts = new ArrayList<Contents.Part>();
        String schema = schema(connection);
        for (Table table : Table.all(connection)) {
            if (table.name().startsWith(WHO_IS_IN)) {
                continue;
            }
            var columns = table.columns().stream().map(Column::name).toList();
            zip.putNextEntry(new ZipEntry(new Contents.Part(table.name(), columns, 0).entry()));
            parts.add(new Contents.Part(table.name(), columns, rows(connection, table, zip)));
            zip.closeEntry();
        }
        connection.rollback();
        zip.putNextEntry(new ZipEntry(Contents.NAME));
        var contents = new Contents(
                Contents.FORMAT,
                schema,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                parts);
        zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(contents));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private static String schema(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select \"version\" from \"flyway_schema_history\""
                        + " where \"success\" and \"version\" is not null"
                        + " order by \"installed_rank\" desc")) {
            if (!rows.next()) {
                throw new BackupFailed("There is nothing of Weerklank in this database");
            }
            return rows.getString(1);
        }
    }

    private static long rows(Connection connection, Table table, OutputStream out) throws SQLException, IOException {
        var names = table.columns().stream()
                .map(column -> Table.quoted(column.name()))
                .collect(Collectors.joining(", "));
        long count = 0;
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (var rows = statement.executeQuery("select " + names + " from " + Table.quoted(table.name()))) {
                while (rows.next()) {
                    var values = new Object[table.columns().size()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = table.columns().get(i).written(rows, i + 1);
                    }
                    out.write(JSON.writeValueAsBytes(values));
                    out.write('\n');
                    count++;
                }
            }
        }
        return count;
    }
}
