package nl.weerklank.scenario;

/**
 * A way in which the conversation can end.
 *
 * @param succeeded whether the client ends nearer to change
 * @param debriefing a question for the trainee to look back with, or null
 */
public record Ending(String name, boolean succeeded, String debriefing) {}
