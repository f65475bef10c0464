package nl.weerklank.session;

import java.time.Instant;
import java.util.UUID;
import nl.weerklank.miti.Language;
import nl.weerklank.scenario.Feedback;

/**
 * What is fixed about a conversation from its start.
 *
 * @param person whose conversation it is
 * @param scenario identifier of the case
 * @param version of the script's text, so that a running conversation keeps the text it began with
 * @param seed from which all of the client's choices follow
 * @param branchedFrom where it took another way than an earlier conversation, or null
 */
public record PracticeSession(
        UUID id,
        UUID person,
        String scenario,
        String version,
        String title,
        Language language,
        long seed,
        Feedback feedback,
        Instant startedAt,
        Branch branchedFrom) {

    /** What stands in place of a case when the conversation was a real one. */
    public static final String BROUGHT = "brought";

    /** Whether it was a real conversation that somebody typed out. */
    public boolean brought() {
        return scenario.equals(BROUGHT);
    }
}
