package nl.weerklank.account;

/**
 * Something that is kept of a person, as it is handed out.
 *
 * @param file name in the zip
 * @param content anything that can be written as JSON
 */
public record Kept(String file, Object content) {}
