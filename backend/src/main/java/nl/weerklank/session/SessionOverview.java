package nl.weerklank.session;

/**
 * A conversation in a list.
 *
 * @param turns how often the trainee spoke
 * @param ended null while it goes on
 */
public record SessionOverview(PracticeSession session, int turns, SessionEvent.Ended ended) {}
