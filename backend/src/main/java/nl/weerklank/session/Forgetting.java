package nl.weerklank.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weerklank.account.Keeper;
import nl.weerklank.account.Kept;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What conversations keep of people. */
@Component("forgettingConversations")
class Forgetting implements Keeper {

    private final SessionLog log;
    private final LiveConversations live;

    Forgetting(SessionLog log, LiveConversations live) {
        this.log = log;
        this.live = live;
    }

    @Override
    public List<Kept> everythingOf(UUID person) {
        return log.newest(person, null, Integer.MAX_VALUE).stream()
                .map(each -> each.session())
                .map(session -> new Kept(
                        "conversations/" + session.startedAt().toString().substring(0, 10) + "-" + session.id()
                                + ".json",
                        new Whole(session, log.read(session.id(), -1))))
                .toList();
    }

    private record Whole(PracticeSession session, List<SessionEvent> events) {}

    @Override
    @Transactional
    public void forget(UUID person) {
        forgetPractice(person, Instant.MAX);
    }

    @Override
    @Transactional
    public void forgetPractice(UUID person, Instant before) {
        log.newest(person, null, Integer.MAX_VALUE).stream()
                .map(each -> each.session())
                .filter(session -> session.startedAt().isBefore(before))
                .forEach(session -> forgetConversation(session.id()));
    }

    @Override
    @Transactional
    public void forgetConversation(UUID session) {
        log.remove(session);
        live.forget(session);
    }
}
