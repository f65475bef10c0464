package nl.weerklank.session;

import java.util.UUID;

/**
 * Where a conversation took another way.
 *
 * @param session the conversation that it goes on from
 * @param turn the trainee turn that is tried again; everything before it is shared
 */
public record Branch(UUID session, int turn) {}
