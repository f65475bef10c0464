package nl.weerklank.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.miti.Agreement;
import nl.weerklank.miti.ClientCoding;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.QuestionForm;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.TraineeCoding;

/**
 * Counts where coder and trainer heard the same, turn by turn, over the turns that a trainer looked at: her last word on
 * each against what the coder heard first. Whoever looks only at turns that went wrong finds less agreement than there is.
 */
final class CoderAndTrainer {

    private static final List<Talk> SIDES = List.of(Talk.CHANGE, Talk.SUSTAIN);

    private final Map<String, Agreement> found = new LinkedHashMap<>();

    CoderAndTrainer() {
        for (Code code : Code.values()) {
            found.put(code.name(), Agreement.NONE);
        }
        List.of("OPEN", "MORALISING", "CHANGE", "SUSTAIN", "YES_BUT", "DISCORD")
                .forEach(name -> found.put(name, Agreement.NONE));
    }

    /** Takes in one conversation; what a branch shares with where it came from is counted there. */
    void add(PracticeSession session, List<SessionEvent> events) {
        var last = Corrected.last(events);
        int own = session.branchedFrom() == null ? 0 : session.branchedFrom().turn();
        for (SessionEvent event : events) {
            if (event instanceof SessionEvent.TraineeSpoke spoke && spoke.turn() >= own) {
                add(spoke.coding(), last.get(spoke.turn()));
            } else if (event instanceof SessionEvent.ClientSpoke spoke && spoke.turn() >= own) {
                add(spoke.coding(), last.get(spoke.turn()));
            }
        }
    }

    private void add(TraineeCoding coder, Judgement trainer) {
        if (trainer == null) {
            return;
        }
        for (Code code : Code.values()) {
            add(code.name(), coder.has(code), trainer.codes().contains(code));
        }
        if (coder.has(Code.Q) && trainer.codes().contains(Code.Q)) {
            add("OPEN", coder.question() == QuestionForm.OPEN, trainer.question() == QuestionForm.OPEN);
        }
        add("MORALISING", coder.moralising(), Boolean.TRUE.equals(trainer.moralising()));
    }

    private void add(ClientCoding coder, Judgement trainer) {
        if (trainer == null) {
            return;
        }
        for (Talk side : SIDES) {
            add(side.name(), coder.talk() == side, trainer.talk() == side);
        }
        add("YES_BUT", coder.yesBut(), Boolean.TRUE.equals(trainer.yesBut()));
        add("DISCORD", coder.discord(), Boolean.TRUE.equals(trainer.discord()));
    }

    private void add(String name, boolean coder, boolean trainer) {
        found.compute(name, (key, sofar) -> sofar.and(coder, trainer));
    }

    /** By name, codes of the trainee first; every name is present. */
    Map<String, Agreement> found() {
        return found;
    }
}
