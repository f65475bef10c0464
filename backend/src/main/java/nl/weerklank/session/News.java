package nl.weerklank.session;

import java.util.UUID;

/** Tells other servers on the same database that there is more in a log. Saying it twice, late or never does no harm. */
interface News {

    void moreIn(UUID session);
}
