package nl.weerklank.account;

import java.util.UUID;

/**
 * Who belong together; nothing of one is seen by another.
 *
 * @param keepsDays how many days after somebody's last course their conversations are kept
 */
public record Organisation(UUID id, String name, int keepsDays) {}
