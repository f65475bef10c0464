package nl.weerklank.account;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Writes down who looked at what is another's, and who changed what others may. Never what was said. */
@Service
public class Audit {

    /** What can be written down. */
    public enum What {
        READ_CONVERSATION,
        SIGNED_IN,
        INVITED,
        CHANGED_ROLE,
        REMOVED_PERSON,
        EXPORTED_OWN,
        CHANGED_ORGANISATION
    }

    /**
     * @param person who did it
     * @param about whose it was, or null
     * @param object what it was done to, or null
     */
    public record Entry(Instant at, UUID person, UUID about, What what, String object) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Audit(JdbcClient jdbc, Optional<Clock> clock) {
        this.jdbc = jdbc;
        this.clock = clock.orElse(Clock.systemUTC());
    }

    public void write(Person person, What what, UUID about, String object) {
        jdbc.sql("insert into audit_entry (at, organisation, person, about, what, object) values (?, ?, ?, ?, ?, ?)")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        person.organisation(),
                        person.id(),
                        about,
                        what.name(),
                        object)
                .update();
    }

    /** The newest first. */
    public List<Entry> of(UUID organisation, int limit) {
        return read("organisation = ?", organisation, limit);
    }

    /** Who looked at what is this person's, the newest first. */
    public List<Entry> about(UUID person, int limit) {
        return read("about = ?", person, limit);
    }

    private List<Entry> read(String which, UUID id, int limit) {
        return jdbc.sql("select * from audit_entry where " + which + " order by seq desc limit ?")
                .params(id, limit)
                .query((row, n) -> new Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("person", UUID.class),
                        row.getObject("about", UUID.class),
                        What.valueOf(row.getString("what")),
                        row.getString("object")))
                .list();
    }

    void forget(UUID person) {
        jdbc.sql("delete from audit_entry where person = ? or about = ?")
                .params(person, person)
                .update();
    }
}
