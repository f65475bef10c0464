package nl.weerklank.xapi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.weerklank.session.Conversations;
import nl.weerklank.session.SessionEvent;
import nl.weerklank.session.SessionUnknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the store what the log has and the store has not, in the background: a conversation never waits for it, and what could
 * not be told is told later. Two servers may tell the same; the store knows by the identifier.
 */
public final class Telling implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    /** What is older when a store is first set up was not meant for it. */
    private static final Duration LOOKS_BACK = Duration.ofDays(7);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final int CONVERSATIONS_AT_ONCE = 50;

    private record Unsaid(UUID session, int told) {}

    private final XapiSettings settings;
    private final JdbcClient jdbc;
    private final Conversations conversations;
    private final Clock clock;
    private final Statements statements;
    private final RecordStore store;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(Telling::thread);

    private Instant notBefore = Instant.MIN;
    private int failures;

    public Telling(XapiSettings settings, JdbcClient jdbc, Conversations conversations, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.conversations = conversations;
        this.clock = clock;
        this.statements = new Statements(settings.home());
        this.store = new RecordStore(settings, json);
    }

    public void start() {
        long every = settings.every().toMillis();
        worker.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private void look() {
        try {
            if (!clock.instant().isBefore(notBefore)) {
                for (Unsaid unsaid : unsaid()) {
                    if (!tell(unsaid)) {
                        return;
                    }
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            // Nobody waits for this; it is tried again.
            LOG.warn("The record store could not be told: {}", broken.toString());
        }
    }

    /** @return whether to go on */
    private boolean tell(Unsaid unsaid) throws InterruptedException {
        List<SessionEvent> events;
        try {
            events = conversations.events(unsaid.session(), unsaid.told());
            var session = conversations.find(unsaid.session());
            var told = events.stream()
                    .flatMap(event -> statements.of(session, event).stream())
                    .toList();
            var answer = told.isEmpty() ? RecordStore.Answer.TAKEN : store.tell(told);
            if (answer == RecordStore.Answer.LATER) {
                failures++;
                var wait = settings.every().multipliedBy(1L << Math.min(failures, 10));
                notBefore = clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
                LOG.warn("The record store at {} did not answer; tried again later", settings.endpoint());
                return false;
            }
            if (answer == RecordStore.Answer.REFUSED) {
                LOG.warn("The record store refused {} statements of conversation {}", told.size(), unsaid.session());
            }
            failures = 0;
        } catch (SessionUnknown thrownAway) {
            return true;
        }
        if (!events.isEmpty()) {
            remember(unsaid.session(), events.get(events.size() - 1).seq());
        }
        return true;
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "xapi");
        thread.setDaemon(true);
        return thread;
    }

    private List<Unsaid> unsaid() {
        return jdbc.sql("""
                        select e.session, coalesce(t.seq, -1) as told from session_event e
                          left join xapi_told t on t.session = e.session
                         where e.at > ? group by e.session, t.seq having max(e.seq) > coalesce(t.seq, -1)
                         order by min(e.at) limit ?""")
                .params(clock.instant().minus(LOOKS_BACK).atOffset(ZoneOffset.UTC), CONVERSATIONS_AT_ONCE)
                .query((row, n) -> new Unsaid(row.getObject("session", UUID.class), row.getInt("told")))
                .list();
    }

    private void remember(UUID session, int seq) {
        int known = jdbc.sql("update xapi_told set seq = ? where session = ?")
                .params(seq, session)
                .update();
        if (known == 0) {
            jdbc.sql(
                            "insert into xapi_told (session, seq) select ?, ? where exists (select 1 from practice_session where id = ?)")
                    .params(session, seq, session)
                    .update();
        }
    }
}
