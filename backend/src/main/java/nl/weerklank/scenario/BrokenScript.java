package nl.weerklank.scenario;

import java.util.List;

/** A script that cannot be played, and why. */
public record BrokenScript(String file, List<Problem> problems) {}
