package nl.weerklank.backup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A column of a table, and how its values are written in a copy so that either database can read them.
 *
 * @param type as the database calls it
 * @param counted whether the database gives out its values itself
 */
record Column(String name, String type, boolean counted) {

    /** What a copy says of a value: a text, a number, a boolean or null. */
    Object written(ResultSet row, int index) throws SQLException {
        return switch (kind()) {
            case TIME -> {
                var time = row.getObject(index, OffsetDateTime.class);
                yield time == null
                        ? null
                        : time.withOffsetSameInstant(ZoneOffset.UTC).toString();
            }
            case BYTES -> {
                byte[] bytes = row.getBytes(index);
                yield bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
            }
            case WHOLE -> {
                long number = row.getLong(index);
                yield row.wasNull() ? null : number;
            }
            case FRACTION -> {
                double number = row.getDouble(index);
                yield row.wasNull() ? null : number;
            }
            case TRUTH -> {
                boolean truth = row.getBoolean(index);
                yield row.wasNull() ? null : truth;
            }
            case UUID, DATE, TEXT -> row.getString(index);
        };
    }

    Object read(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        return switch (kind()) {
            case TIME -> OffsetDateTime.parse(value.asString());
            case BYTES -> Base64.getDecoder().decode(value.asString());
            case WHOLE -> value.asLong();
            case FRACTION -> value.asDouble();
            case TRUTH -> value.asBoolean();
            case UUID -> UUID.fromString(value.asString());
            case DATE -> LocalDate.parse(value.asString());
            case TEXT -> value.asString();
        };
    }

    private enum Kind {
        TIME,
        BYTES,
        WHOLE,
        FRACTION,
        TRUTH,
        UUID,
        DATE,
        TEXT
    }

    private Kind kind() {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "timestamp with time zone", "timestamptz" -> Kind.TIME;
            case "bytea", "binary varying", "binary large object", "blob" -> Kind.BYTES;
            case "smallint", "integer", "bigint", "int2", "int4", "int8", "serial", "bigserial" -> Kind.WHOLE;
            case "real", "double precision", "float4", "float8" -> Kind.FRACTION;
            case "boolean", "bool" -> Kind.TRUTH;
            case "uuid" -> Kind.UUID;
            case "date" -> Kind.DATE;
            case "character varying", "varchar", "character", "bpchar", "text", "character large object" -> Kind.TEXT;
            default -> throw new BackupFailed("Column " + name + " is of a kind that no copy knows: " + type);
        };
    }
}
