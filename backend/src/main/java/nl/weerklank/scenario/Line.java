package nl.weerklank.scenario;

import java.util.List;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.TalkType;

/**
 * Something the client can say.
 *
 * @param says the words, with slots such as {@code {woord}} still in it
 * @param talk its direction; follows from where the line stands unless the script says otherwise
 * @param conditions all must hold before it can be said
 * @param answers questions that it answers, in the words of a trainee; may be empty
 * @param yesBut whether it agrees in form and then argues
 * @param discord whether it pushes the trainee away
 * @param sourceLine line number in the script, from 1; 0 when it has none
 */
public record Line(
        String says,
        Talk talk,
        TalkType type,
        boolean yesBut,
        boolean discord,
        List<Condition> conditions,
        List<String> answers,
        int sourceLine) {}
