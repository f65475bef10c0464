package nl.weerklank.session;

import java.util.List;
import java.util.Set;
import nl.weerklank.miti.Advice;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.MitiSummary;
import nl.weerklank.miti.QuestionForm;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.TalkType;

/** Who worked hardest: words, turns with a question, and turns with an idea about what could change. */
final class Work {

    /** What a client says of his own that could be done: what he can, will or already does. */
    private static final Set<TalkType> OWN_IDEAS =
            Set.of(TalkType.ABILITY, TalkType.COMMITMENT, TalkType.ACTIVATION, TalkType.STEPS);

    private Work() {}

    static SessionReport.Work of(List<SessionEvent> events) {
        int[] words = new int[2];
        int[] questions = new int[2];
        int[] ideas = new int[2];
        for (SessionEvent event : events) {
            if (event instanceof SessionEvent.TraineeSpoke spoke) {
                var coding = spoke.coding();
                boolean advises =
                        coding.advice() != Advice.NONE || coding.has(Code.PERSUADE) || coding.has(Code.PERSUADE_WITH);
                words[0] += MitiSummary.words(spoke.text());
                questions[0] += coding.question() != QuestionForm.NONE ? 1 : 0;
                ideas[0] += advises ? 1 : 0;
            } else if (event instanceof SessionEvent.ClientSpoke spoke) {
                var coding = spoke.coding();
                words[1] += MitiSummary.words(spoke.reaction().says());
                questions[1] += spoke.reaction().says().contains("?") ? 1 : 0;
                ideas[1] += coding.talk() == Talk.CHANGE && OWN_IDEAS.contains(coding.type()) ? 1 : 0;
            }
        }
        return new SessionReport.Work(shared(words), shared(questions), shared(ideas));
    }

    private static SessionReport.Shared shared(int[] both) {
        int all = both[0] + both[1];
        return new SessionReport.Shared(both[0], both[1], all == 0 ? null : (double) both[0] / all);
    }
}
