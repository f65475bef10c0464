package nl.weerklank.course;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody wrote beside a turn.
 *
 * @param turn the turn that it is about, of either speaker
 */
public record Comment(UUID id, UUID session, int turn, UUID person, String name, Instant at, String text) {}
