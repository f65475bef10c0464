package nl.weerklank.course;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.scenario.StatePart;

/**
 * How a group gets on.
 *
 * @param done who did what
 * @param shared conversations that trainees let their trainers read, the last shared first
 * @param patterns what is heard in the group as a whole; null while fewer than {@link #FEWEST} people practised, because
 *     it would tell about one of them
 */
public record Overview(List<Done> done, List<SharedConversation> shared, Patterns patterns) {

    /** People of whom figures are taken together at least. */
    static final int FEWEST = 3;

    /**
     * @param times conversations with the case in which the person spoke, or answers to the drills
     * @param enough whether the assignment counts as done
     */
    public record Done(UUID person, UUID assignment, int times, boolean enough) {}

    public record SharedConversation(
            UUID session,
            UUID person,
            String title,
            Instant startedAt,
            Instant sharedAt,
            int turns,
            boolean ended,
            int disputes) {}

    /**
     * @param people of whom something was heard
     * @param counts turns in which each code was heard, by code
     * @param adviceUnasked turns with advice for which there was no permission
     * @param yesButs turns of clients that were a yes-but
     * @param turned how often a figure of a client's moved strongly, by figure and direction
     */
    public record Patterns(
            int people,
            int conversations,
            int turns,
            Map<String, Integer> counts,
            int adviceUnasked,
            int yesButs,
            List<Turn> turned) {}

    public record Turn(StatePart part, boolean up, int times) {}
}
