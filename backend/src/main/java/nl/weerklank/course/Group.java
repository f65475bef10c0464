package nl.weerklank.course;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * People who follow a course together.
 *
 * @param joinCode by which a trainee joins
 * @param days on which they meet, in order; may be empty
 */
public record Group(UUID id, UUID organisation, String name, String joinCode, List<LocalDate> days) {

    /** The last day, or null when none was planned. */
    public LocalDate ends() {
        return days.isEmpty() ? null : days.get(days.size() - 1);
    }
}
