package nl.weerklank.progress;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.account.Keeper;
import nl.weerklank.account.Kept;
import nl.weerklank.account.Person;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's own notes. */
@Service
@Order(Keeper.BEFORE_CONVERSATIONS)
public class Notebook implements Keeper {

    private final JdbcClient jdbc;
    private final Clock clock;

    Notebook(JdbcClient jdbc, Optional<Clock> clock) {
        this.jdbc = jdbc;
        this.clock = clock.orElse(Clock.systemUTC());
    }

    /** The newest first. */
    public List<Note> of(Person who) {
        return of(who.id());
    }

    private List<Note> of(UUID person) {
        return jdbc.sql("select id, session, written_at, text from note where person = ? order by written_at desc, id")
                .param(person)
                .query((row, n) -> new Note(
                        row.getObject("id", UUID.class),
                        row.getObject("session", UUID.class),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getString("text")))
                .list();
    }

    /**
     * Writes or rewrites a note. The same note again is the same note.
     *
     * @param session of this person's own, or null
     */
    @Transactional
    public void write(Person who, UUID id, UUID session, String text) {
        int rewritten = jdbc.sql("update note set text = ? where id = ? and person = ?")
                .params(text, id, who.id())
                .update();
        if (rewritten == 0) {
            jdbc.sql("""
                            insert into note (id, person, session, written_at, text)
                            values (?, ?, (select id from practice_session where id = ? and person = ?), ?, ?)""")
                    .params(id, who.id(), session, who.id(), clock.instant().atOffset(ZoneOffset.UTC), text)
                    .update();
        }
    }

    public void tearOut(Person who, UUID id) {
        jdbc.sql("delete from note where id = ? and person = ?")
                .params(id, who.id())
                .update();
    }

    @Override
    public List<Kept> everythingOf(UUID person) {
        return List.of(new Kept("notebook.json", of(person)));
    }

    @Override
    public void forget(UUID person) {
        jdbc.sql("delete from note where person = ?").param(person).update();
    }

    /** Notes stay; what they were about goes. */
    @Override
    public void forgetPractice(UUID person, java.time.Instant before) {
        jdbc.sql("""
                        update note set session = null where person = ? and session in
                          (select id from practice_session where person = ? and started_at <= ?)""").params(person, person, before.atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public void forgetConversation(UUID session) {
        jdbc.sql("update note set session = null where session = ?")
                .param(session)
                .update();
    }
}
