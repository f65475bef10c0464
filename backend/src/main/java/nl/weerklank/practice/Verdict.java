package nl.weerklank.practice;

import java.time.Instant;
import java.util.List;
import nl.weerklank.miti.TalkType;

/**
 * What was heard in an answer.
 *
 * @param works what was practised and is there
 * @param missing what was practised and was not heard
 * @param inTheWay what was heard and works against it
 * @param phrases for marking: the phrases of the passage that were chosen or should have been
 * @param example an answer that does what is asked, or null
 * @param reaction what this client answers to such a turn, or null
 * @param comesBack when this item is due again, or null when it is not planned
 */
public record Verdict(
        Outcome outcome,
        List<Remark> works,
        List<Remark> missing,
        List<Remark> inTheWay,
        List<Marked> phrases,
        String example,
        String reaction,
        Instant comesBack) {

    /** @param start where in the answer it was heard, in UTF-16 units from 0; null with {@code end} when nowhere */
    public record Remark(String text, Integer start, Integer end) {}

    /**
     * @param type the kind of change talk, or null when the phrase is none
     * @param chosen whether it was marked
     */
    public record Marked(int start, int end, TalkType type, boolean chosen) {}

    Verdict comingBack(Instant due) {
        return new Verdict(outcome, works, missing, inTheWay, phrases, example, reaction, due);
    }
}
