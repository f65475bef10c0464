package nl.weerklank.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what libraries log out of what a command prints. */
final class Quiet {

    private Quiet() {}

    static void libraries() {
        if (LoggerFactory.getLogger("ROOT") instanceof Logger root) {
            root.setLevel(Level.WARN);
        }
        // Warns of every database that is newer than itself.
        if (LoggerFactory.getLogger("org.flywaydb") instanceof Logger flyway) {
            flyway.setLevel(Level.ERROR);
        }
    }
}
