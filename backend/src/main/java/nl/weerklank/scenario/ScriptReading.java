package nl.weerklank.scenario;

import java.util.List;

/**
 * What came of reading a script.
 *
 * @param scenario null when an error keeps it from being played
 * @param problems in order of place
 */
public record ScriptReading(Scenario scenario, List<Problem> problems) {}
