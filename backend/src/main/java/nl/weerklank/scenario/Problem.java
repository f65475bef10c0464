package nl.weerklank.scenario;

/**
 * Something in a script that its writer should know.
 *
 * @param line from 1
 * @param column from 1
 * @param code stable, such as {@code unknown-key}
 * @param message plain words in the script's language
 * @param suggestion what to do, or null
 */
public record Problem(Severity severity, int line, int column, String code, String message, String suggestion) {

    /** An error keeps the case from being played, a warning does not. */
    public enum Severity {
        ERROR,
        WARNING
    }
}
