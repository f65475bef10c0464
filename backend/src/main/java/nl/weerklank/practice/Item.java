package nl.weerklank.practice;

import java.util.List;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.TalkType;
import nl.weerklank.miti.Target;

/**
 * One thing to practise on.
 *
 * @param who the client in a few words
 * @param said what the client said before, or the passage to mark phrases in
 * @param given what there is to work with: a simple reflection, a piece of advice, a closed question, a fact; may be null
 * @param target what a question must ask for, or null
 * @param examples answers that do what is asked
 * @param miss a typical answer that does not do it yet, or null
 * @param changeTalk the phrases to be marked, in the order of the passage
 */
public record Item(
        String id,
        Kind kind,
        Language language,
        String who,
        String said,
        String given,
        Target target,
        List<String> examples,
        String miss,
        List<ChangeTalk> changeTalk) {

    /** @param words as they stand in the passage */
    public record ChangeTalk(TalkType type, String words) {}
}
