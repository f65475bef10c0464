package nl.weerklank.course;

import java.util.UUID;
import nl.weerklank.scenario.Feedback;

/**
 * Something to do before a course day.
 *
 * @param day before which it is to be done, from 1; without days it has no date
 * @param object a case's identifier or a kind of drill
 * @param feedback when what was heard is shown, or null for what the case says
 * @param note from the trainer, may be empty
 */
public record Assignment(UUID id, UUID group, int day, What what, String object, Feedback feedback, String note) {

    /** What is practised. */
    public enum What {
        CASE,
        DRILLS
    }
}
