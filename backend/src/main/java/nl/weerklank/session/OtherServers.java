package nl.weerklank.session;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What other servers on the same database added to a log, told to whoever follows that conversation here. */
@Component
class OtherServers {

    private static final Logger LOG = LoggerFactory.getLogger(OtherServers.class);

    private final SessionLog log;
    private final LiveConversations live;
    private final Audience audience;

    OtherServers(SessionLog log, LiveConversations live, Audience audience) {
        this.log = log;
        this.live = live;
        this.audience = audience;
    }

    /** Another server, or this one, added to a log. What nobody follows here is read when somebody does. */
    void moreIn(UUID session) {
        if (!audience.isFollowed(session)) {
            return;
        }
        try {
            live.hold(session, live::catchUp);
        } catch (ServerStopping stopping) {
            LOG.debug("No more news is needed", stopping);
        } catch (SessionUnknown erased) {
            LOG.debug("News of a conversation that is gone", erased);
        }
    }

    /** Looks into every log that is followed here, in case the news of it was lost. */
    void look() {
        log.lengths(audience.followed()).forEach((session, length) -> {
            if (live.isBehind(session, length)) {
                moreIn(session);
            }
        });
    }
}
