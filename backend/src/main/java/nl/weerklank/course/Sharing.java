package nl.weerklank.course;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.account.Keeper;
import nl.weerklank.account.Kept;
import nl.weerklank.account.Person;
import nl.weerklank.session.PracticeSession;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Conversations that a trainee lets the trainers of her groups read, and what is written beside their turns. She chooses
 * it for each conversation and can take it back at any moment.
 */
@Service
@Order(Keeper.BEFORE_CONVERSATIONS)
public class Sharing implements Keeper {

    static final int LONGEST_COMMENT = 4_000;

    private final JdbcClient jdbc;
    private final GroupsTable groups;
    private final Clock clock;

    Sharing(JdbcClient jdbc, GroupsTable groups, Optional<Clock> clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.clock = clock.orElse(Clock.systemUTC());
    }

    /** Whether somebody may read another's conversation. */
    public boolean mayRead(Person reader, PracticeSession session) {
        return reader.mayTrain() && sharedAt(session.id()).isPresent() && groups.leads(reader.id(), session.person());
    }

    /** Since when its trainers may read it, or nothing. */
    public Optional<Instant> sharedAt(UUID session) {
        return jdbc.sql("select shared_at from session_share where session = ?")
                .param(session)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    public void share(UUID session) {
        try {
            jdbc.sql("insert into session_share (session, shared_at) values (?, ?)")
                    .params(session, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException already) {
            // Shared is shared.
        }
    }

    public void withdraw(UUID session) {
        jdbc.sql("delete from session_share where session = ?").param(session).update();
    }

    /** Which conversations of somebody are shared. */
    public List<UUID> sharedBy(UUID person) {
        return jdbc.sql(
                        "select s.id from session_share h join practice_session s on s.id = h.session where s.person = ?")
                .param(person)
                .query(UUID.class)
                .list();
    }

    /** The oldest first. */
    public List<Comment> comments(UUID session) {
        return jdbc.sql("""
                        select c.*, p.name from turn_comment c join person p on p.id = c.person
                         where c.session = ? order by c.turn, c.at, c.id""")
                .param(session)
                .query((row, n) -> new Comment(
                        row.getObject("id", UUID.class),
                        session,
                        row.getInt("turn"),
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("text")))
                .list();
    }

    /** The same id again is the same comment. */
    public void comment(UUID id, UUID session, int turn, Person by, String text) {
        try {
            jdbc.sql("insert into turn_comment (id, session, turn, person, at, text) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            id,
                            session,
                            turn,
                            by.id(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            text.length() > LONGEST_COMMENT ? text.substring(0, LONGEST_COMMENT) : text)
                    .update();
        } catch (DuplicateKeyException already) {
            // It was taken before.
        }
    }

    /** Only one's own. */
    public void removeComment(UUID session, UUID id, Person by) {
        jdbc.sql("delete from turn_comment where session = ? and id = ? and person = ?")
                .params(session, id, by.id())
                .update();
    }

    @Override
    public List<Kept> everythingOf(UUID person) {
        return List.of(
                new Kept("shared.json", sharedBy(person)),
                new Kept(
                        "comments.json",
                        jdbc.sql("select session, turn, text from turn_comment where person = ? order by at")
                                .param(person)
                                .query((row, n) -> new Written(
                                        row.getObject("session", UUID.class),
                                        row.getInt("turn"),
                                        row.getString("text")))
                                .list()));
    }

    private record Written(UUID session, int turn, String text) {}

    @Override
    public void forget(UUID person) {
        jdbc.sql("delete from turn_comment where person = ?").param(person).update();
        forgetPractice(person, clock.instant());
    }

    @Override
    public void forgetPractice(UUID person, Instant before) {
        for (String table : List.of("session_share", "turn_comment")) {
            jdbc.sql(
                            "delete from " + table
                                    + " where session in (select id from practice_session where person = ? and started_at <= ?)")
                    .params(person, before.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    @Override
    public void forgetConversation(UUID session) {
        for (String table : List.of("session_share", "turn_comment")) {
            jdbc.sql("delete from " + table + " where session = ?")
                    .param(session)
                    .update();
        }
    }
}
