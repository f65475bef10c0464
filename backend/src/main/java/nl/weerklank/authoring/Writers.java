package nl.weerklank.authoring;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.account.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has a case open to write in it, so that two people do not do the same work unaware. */
@Service
public class Writers {

    /** An open editor tells that it is there every fifteen seconds; one that missed this long was left. */
    private static final Duration THERE = Duration.ofSeconds(50);

    /**
     * @param name that the writer goes by; may be empty
     * @param yourself whether it is another tab of the same person
     */
    public record Writer(String name, boolean yourself) {}

    private final JdbcClient jdbc;
    private final AuthoredCases cases;
    private final Clock clock;

    Writers(JdbcClient jdbc, AuthoredCases cases, Optional<Clock> clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.clock = clock.orElse(Clock.systemUTC());
    }

    /**
     * Somebody is writing there.
     *
     * @param place identifies the open editor
     * @return the others
     * @throws CaseUnknown when the organisation has no such case
     */
    @Transactional
    public List<Writer> here(Person who, String id, UUID place, String name) {
        cases.find(who, id);
        var now = clock.instant().atOffset(java.time.ZoneOffset.UTC);
        gone(who, id, place);
        jdbc.sql("delete from authored_writer where seen_at < ?")
                .param(now.minus(THERE))
                .update();
        jdbc.sql("insert into authored_writer (case_id, place, person, name, seen_at) values (?, ?, ?, ?, ?)")
                .params(id, place, who.id(), name, now)
                .update();
        return others(who, id, place, now);
    }

    private List<Writer> others(Person who, String id, UUID place, OffsetDateTime now) {
        return jdbc.sql("""
                        select distinct name, person from authored_writer
                         where case_id = ? and place <> ? and seen_at >= ? order by name""")
                .params(id, place, now.minus(THERE))
                .query((row, n) -> new Writer(
                        row.getString("name"),
                        row.getObject("person", UUID.class).equals(who.id())))
                .list();
    }

    /** An editor was closed. */
    public void gone(Person who, String id, UUID place) {
        jdbc.sql("delete from authored_writer where case_id = ? and place = ? and person = ?")
                .params(id, place, who.id())
                .update();
    }
}
