package nl.weerklank.progress;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that somebody wrote for themselves.
 *
 * @param session the conversation that it is about, or null
 */
public record Note(UUID id, UUID session, Instant at, String text) {

    /** In UTF-16 units. */
    public static final int LONGEST = 4_000;
}
