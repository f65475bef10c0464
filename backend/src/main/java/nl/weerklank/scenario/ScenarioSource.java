package nl.weerklank.scenario;

/**
 * A script's text as it was read.
 *
 * @param version SHA-256 of the text, in hexadecimal
 */
public record ScenarioSource(String id, String fileName, String text, String version) {}
