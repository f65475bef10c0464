package nl.weerklank.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.miti.Language;
import nl.weerklank.scenario.Feedback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The append-only log of all conversations. A sequence number or message id that is already taken makes an append fail
 * with {@link org.springframework.dao.DuplicateKeyException}: whoever comes second reads again.
 */
@Repository
class SessionLog {

    private static final int ASKED_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SessionLog(JdbcClient jdbc, LogFormat format) {
        this.jdbc = jdbc;
        this.json = format.mapper();
    }

    @Transactional
    void begin(PracticeSession session, List<SessionEvent> first) {
        jdbc.sql("""
                        insert into practice_session (id, person, scenario, version, title, language, seed, feedback, started_at,
                                                      branched_from, branched_turn)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        session.id(),
                        session.person(),
                        session.scenario(),
                        session.version(),
                        session.title(),
                        session.language().name(),
                        session.seed(),
                        session.feedback().name(),
                        session.startedAt().atOffset(ZoneOffset.UTC),
                        session.branchedFrom() == null
                                ? null
                                : session.branchedFrom().session(),
                        session.branchedFrom() == null
                                ? null
                                : session.branchedFrom().turn())
                .update();
        append(session.id(), first);
    }

    @Transactional
    void append(UUID session, List<SessionEvent> events) {
        for (SessionEvent event : events) {
            jdbc.sql("insert into session_event (session, seq, message_id, at, type, body) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            session,
                            event.seq(),
                            event.messageId(),
                            event.at().atOffset(ZoneOffset.UTC),
                            event.getClass().getSimpleName(),
                            json.writerFor(SessionEvent.class).writeValueAsString(event))
                    .update();
        }
    }

    /** Takes a conversation away; what branched from it goes on as a conversation of its own. */
    @Transactional
    void remove(UUID session) {
        jdbc.sql("update practice_session set branched_from = null, branched_turn = null where branched_from = ?")
                .param(session)
                .update();
        jdbc.sql("delete from session_event where session = ?").param(session).update();
        jdbc.sql("delete from practice_session where id = ?").param(session).update();
    }

    /** The events with a sequence number above {@code after}, in order. */
    List<SessionEvent> read(UUID session, int after) {
        return jdbc.sql("select body from session_event where session = ? and seq > ? order by seq")
                .params(session, after)
                .query((row, n) -> json.readValue(row.getString("body"), SessionEvent.class))
                .list();
    }

    /** How many events the logs of these conversations hold. */
    Map<UUID, Integer> lengths(Set<UUID> sessions) {
        var lengths = new HashMap<UUID, Integer>();
        var ids = List.copyOf(sessions);
        for (int from = 0; from < ids.size(); from += ASKED_AT_ONCE) {
            jdbc.sql(
                            "select session, max(seq) + 1 as length from session_event where session in (:ids) group by session")
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + ASKED_AT_ONCE)))
                    .query((row, n) -> lengths.put(row.getObject("session", UUID.class), row.getInt("length")))
                    .list();
        }
        return lengths;
    }

    /** Where a message of the browser stands in the log, if it came before. */
    Optional<Integer> seqOf(UUID session, UUID messageId) {
        return jdbc.sql("select seq from session_event where session = ? and message_id = ?")
                .params(session, messageId)
                .query(Integer.class)
                .optional();
    }

    /** An organisation's conversations in a language in which somebody heard something otherwise, oldest first. */
    List<PracticeSession> judged(UUID organisation, Language language) {
        return jdbc.sql("""
                        select s.* from practice_session s join person p on p.id = s.person
                        where p.organisation = ? and s.language = ? and exists (select 1 from session_event e where e.session = s.id and e.type = 'Judged')
                        order by s.started_at""")
                .params(organisation, language.name())
                .query(SessionLog::session)
                .list();
    }

    /** How many of the client's turns since then a language model was asked to word. */
    int modelsAsked(Instant since) {
        return jdbc.sql("select count(*) from session_event where at >= ? and type = 'ClientSpoke' and body like ?")
                .params(since.atOffset(ZoneOffset.UTC), "%\"asked\":true%")
                .query(Integer.class)
                .single();
    }

    Optional<PracticeSession> find(UUID session) {
        return jdbc.sql("select * from practice_session where id = ?")
                .param(session)
                .query(SessionLog::session)
                .optional();
    }

    /** Somebody's newest conversations first, each with how far it came; of one case, or of all when it is null. */
    List<SessionOverview> newest(UUID person, String scenario, int limit) {
        return overviews(
                "where s.person = ? and (cast(? as varchar) is null or s.scenario = ?) order by s.started_at desc limit ?",
                person,
                scenario,
                scenario,
                limit);
    }

    /** The conversations that branched from one, oldest first. */
    List<SessionOverview> branches(UUID session) {
        return overviews("where s.branched_from = ? order by s.started_at", session);
    }

    private List<SessionOverview> overviews(String which, Object... params) {
        return jdbc.sql("""
                        select s.*, (select count(*) from session_event e where e.session = s.id and e.type = 'TraineeSpoke') as turns,
                               (select e.body from session_event e where e.session = s.id and e.type = 'Ended') as ended
                        from practice_session s\s""" + which)
                .params(params)
                .query((row, n) -> new SessionOverview(session(row, n), row.getInt("turns"), ended(row)))
                .list();
    }

    private SessionEvent.Ended ended(ResultSet row) throws SQLException {
        String body = row.getString("ended");
        return body == null ? null : (SessionEvent.Ended) json.readValue(body, SessionEvent.class);
    }

    private static PracticeSession session(ResultSet row, int n) throws SQLException {
        return new PracticeSession(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("scenario"),
                row.getString("version"),
                row.getString("title"),
                Language.valueOf(row.getString("language")),
                row.getLong("seed"),
                Feedback.valueOf(row.getString("feedback")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                branch(row));
    }

    private static Branch branch(ResultSet row) throws SQLException {
        UUID from = row.getObject("branched_from", UUID.class);
        return from == null ? null : new Branch(from, row.getInt("branched_turn"));
    }
}
