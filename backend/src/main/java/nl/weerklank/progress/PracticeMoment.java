package nl.weerklank.progress;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * When in a week somebody wants to practise.
 *
 * @param minutes 5–120
 */
public record PracticeMoment(DayOfWeek day, LocalTime at, int minutes) {

    public static final int SHORTEST = 5;
    public static final int LONGEST = 120;

    public PracticeMoment {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new IllegalArgumentException("A moment lasts 5 to 120 minutes");
        }
    }
}
