package nl.weerklank.practice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.miti.TraineeCoding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The append-only log of all answers to drills. An identifier that is already taken makes an append fail with
 * {@link org.springframework.dao.DuplicateKeyException}: whoever comes second reads again.
 */
@Repository
class DrillLog {

    /** What is kept of an answer beside what the schedule is folded from. */
    record Body(String text, List<Integer> marked, TraineeCoding coding, Verdict verdict) {}

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    DrillLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(UUID person, Answered answered, String language, Body body) {
        jdbc.sql("""
                        insert into drill_answer (id, person, item, kind, language, at, outcome, body)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        answered.id(),
                        person,
                        answered.item(),
                        answered.kind(),
                        language,
                        answered.at().atOffset(ZoneOffset.UTC),
                        answered.outcome().name(),
                        json.writeValueAsString(body))
                .update();
    }

    Optional<DrillAnswer> find(UUID person, UUID id) {
        return jdbc.sql("select * from drill_answer where person = ? and id = ?")
                .params(person, id)
                .query((row, n) -> {
                    Body body = json.readValue(row.getString("body"), Body.class);
                    return new DrillAnswer(
                            id, row.getString("item"), body.text(), body.marked(), body.coding(), body.verdict());
                })
                .optional();
    }

    /** How many answers of a kind somebody gave since then; of any kind when it is null. */
    int count(UUID person, String kind, Instant since) {
        return jdbc.sql("select count(*) from drill_answer where person = ? and at >= ?"
                        + " and (cast(? as varchar) is null or kind = ?)")
                .params(person, since.atOffset(ZoneOffset.UTC), kind, kind)
                .query(Integer.class)
                .single();
    }

    void remove(UUID person, Instant before) {
        jdbc.sql("delete from drill_answer where person = ? and at < ?")
                .params(person, before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** An answer as it is handed out to whose it is. */
    record Told(String item, String kind, String language, Instant at, Outcome outcome, Body answer) {}

    /** Every answer of somebody, with what was said. */
    List<Told> everything(UUID person) {
        return jdbc.sql("select * from drill_answer where person = ? order by seq")
                .param(person)
                .query((row, n) -> new Told(
                        row.getString("item"),
                        row.getString("kind"),
                        row.getString("language"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Outcome.valueOf(row.getString("outcome")),
                        json.readValue(row.getString("body"), Body.class)))
                .list();
    }

    /** Every answer of somebody, in the order in which they came. */
    List<Answered> read(UUID person) {
        return jdbc.sql("select id, item, kind, at, outcome from drill_answer where person = ? order by seq")
                .param(person)
                .query((row, n) -> new Answered(
                        row.getObject("id", UUID.class),
                        row.getString("item"),
                        row.getString("kind"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Outcome.valueOf(row.getString("outcome"))))
                .list();
    }
}
