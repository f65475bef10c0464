package nl.weerklank.session;

import java.util.Set;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.QuestionForm;
import nl.weerklank.miti.Talk;

/**
 * What a person hears in a turn, beside what the coder heard.
 *
 * @param codes of a trainee turn, or null for a client's
 * @param question open or closed when the codes hold a question; null for a client's
 * @param moralising whether the client is pressed or shamed; null for a client's
 * @param talk of a client turn, or null for a trainee's
 * @param yesBut of a client turn, or null for a trainee's
 * @param discord of a client turn, or null for a trainee's
 * @param remark in the person's own words, or null
 */
public record Judgement(
        Set<Code> codes,
        QuestionForm question,
        Boolean moralising,
        Talk talk,
        Boolean yesBut,
        Boolean discord,
        String remark) {

    /** Longest remark, in UTF-16 units. */
    static final int LONGEST_REMARK = 1_000;

    /** Who hears it otherwise: the trainee disputes, the trainer corrects, and only the latter counts. */
    public enum By {
        TRAINEE,
        TRAINER
    }

    boolean ofTrainee() {
        return codes != null && talk == null;
    }

    /** @throws JudgementUnfit when it does not say what a turn of this kind can hold */
    Judgement checked(boolean traineeTurn) {
        boolean asks = codes != null && codes.contains(Code.Q);
        boolean fits = traineeTurn
                ? ofTrainee() && asks == (question != null && question != QuestionForm.NONE)
                : codes == null && talk != null;
        if (!fits || remark != null && remark.length() > LONGEST_REMARK) {
            throw new JudgementUnfit();
        }
        return this;
    }
}
