package nl.weerklank.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weerklank.miti.TraineeCoding;

/**
 * A conversation as far as it tells how somebody gets on.
 *
 * @param scenario identifier of its case
 * @param ended whether it is over
 * @param heard what was heard in each turn of the trainee's own, in order
 */
public record Practised(UUID session, String scenario, Instant startedAt, boolean ended, List<TraineeCoding> heard) {}
