package nl.weerklank.session;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weerklank.miti.Advice;
import nl.weerklank.miti.Behaviour;
import nl.weerklank.miti.ClientCoding;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.QuestionForm;
import nl.weerklank.miti.ReflectionDepth;
import nl.weerklank.miti.Target;
import nl.weerklank.miti.TraineeCoding;

/** A conversation as the trainer hears it: the same events, with what was corrected in place of what the coder heard. */
final class Corrected {

    private Corrected() {}

    static List<SessionEvent> of(List<SessionEvent> events) {
        var last = last(events);
        return events.stream().map(event -> corrected(event, last)).toList();
    }

    /** The trainer's last word on each turn that has one. */
    static Map<Integer, Judgement> last(List<SessionEvent> events) {
        var last = new HashMap<Integer, Judgement>();
        for (SessionEvent event : events) {
            if (event instanceof SessionEvent.Judged judged && judged.by() == Judgement.By.TRAINER) {
                last.put(judged.turn(), judged.judgement());
            }
        }
        return last;
    }

    private static SessionEvent corrected(SessionEvent event, Map<Integer, Judgement> last) {
        if (event instanceof SessionEvent.TraineeSpoke spoke && last.containsKey(spoke.turn())) {
            return new SessionEvent.TraineeSpoke(
                    spoke.seq(),
                    spoke.at(),
                    spoke.messageId(),
                    spoke.turn(),
                    spoke.text(),
                    coding(spoke.coding(), last.get(spoke.turn())));
        }
        if (event instanceof SessionEvent.ClientSpoke spoke && last.containsKey(spoke.turn())) {
            return new SessionEvent.ClientSpoke(
                    spoke.seq(),
                    spoke.at(),
                    spoke.turn(),
                    spoke.inReplyTo(),
                    spoke.reaction(),
                    coding(spoke.coding(), last.get(spoke.turn()), spoke.turn()),
                    spoke.delivery());
        }
        return event;
    }

    private static TraineeCoding coding(TraineeCoding heard, Judgement judgement) {
        var codes = judgement.codes().isEmpty() ? EnumSet.noneOf(Code.class) : EnumSet.copyOf(judgement.codes());
        var question = codes.contains(Code.Q) ? judgement.question() : QuestionForm.NONE;
        return new TraineeCoding(
                heard.language(),
                codes,
                behaviour(codes),
                question,
                codes.contains(Code.CR)
                        ? ReflectionDepth.COMPLEX
                        : codes.contains(Code.SR) ? ReflectionDepth.SIMPLE : ReflectionDepth.NONE,
                codes.contains(Code.PERSUADE)
                        ? Advice.WITHOUT_PERMISSION
                        : codes.contains(Code.PERSUADE_WITH) ? Advice.WITH_PERMISSION : Advice.NONE,
                Boolean.TRUE.equals(judgement.moralising()),
                question == QuestionForm.NONE ? Target.NONE : heard.darn(),
                heard.probabilities(),
                heard.spans().stream()
                        .filter(span -> codes.contains(span.code()))
                        .toList(),
                heard.takenUp(),
                heard.permission());
    }

    /** The main act, in the order in which MITI's decision rules let one count over another. */
    static Behaviour behaviour(Set<Code> codes) {
        if (codes.contains(Code.Q)) {
            return Behaviour.QUESTION;
        }
        if (codes.contains(Code.SR) || codes.contains(Code.CR)) {
            return Behaviour.REFLECTION;
        }
        boolean input = codes.contains(Code.GI) || codes.contains(Code.PERSUADE) || codes.contains(Code.PERSUADE_WITH);
        return input ? Behaviour.INPUT : Behaviour.OTHER;
    }

    private static ClientCoding coding(ClientCoding heard, Judgement judgement, int turn) {
        var coding = ClientCoding.meant(
                heard.language(),
                judgement.talk(),
                heard.talk() == judgement.talk() ? heard.type() : nl.weerklank.miti.TalkType.NONE,
                Boolean.TRUE.equals(judgement.yesBut()),
                Boolean.TRUE.equals(judgement.discord()),
                turn - 1);
        return coding;
    }
}
