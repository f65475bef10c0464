package nl.weerklank.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A room that keeps something of people. */
public interface Keeper {

    /** The order of a room whose rows refer to conversations: they go first. */
    int BEFORE_CONVERSATIONS = 0;

    /** Everything it keeps of this person. */
    List<Kept> everythingOf(UUID person);

    /** Forgets everything of this person. */
    void forget(UUID person);

    /** Forgets what this person practised before that moment. */
    default void forgetPractice(UUID person, Instant before) {}

    /** Forgets what it keeps of one conversation. */
    default void forgetConversation(UUID session) {}
}
