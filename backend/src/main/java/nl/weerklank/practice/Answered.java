package nl.weerklank.practice;

import java.time.Instant;
import java.util.UUID;

/**
 * An answer that was given, as it stands in the log.
 *
 * @param id the browser's own identifier of the answer
 * @param item identifier of the item
 * @param kind identifier of the kind
 */
public record Answered(UUID id, String item, String kind, Instant at, Outcome outcome) {}
