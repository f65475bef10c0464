package nl.weerklank.miti;

import java.util.ArrayList;
import java.util.List;

/**
 * What the coder remembers of a conversation: the last turns and where permission stands. Immutable; each heard turn
 * gives the next context.
 *
 * @param language the conversation's language, or null to guess it from each turn
 * @param turns how many turns there were in all
 * @param recent the last turns, oldest first, at most {@value #KEPT}
 * @param ledger permission over turns
 */
public record Context(Language language, int turns, List<Heard> recent, PermissionLedger ledger) {

    static final int KEPT = 6;

    public static Context start(Language language) {
        return new Context(language, 0, List.of(), PermissionLedger.EMPTY);
    }

    public Context after(String text, TraineeCoding coding) {
        return next(new Heard(Speaker.TRAINEE, text, turns, coding, null), ledger.afterTrainee(text, coding));
    }

    public Context after(String text, ClientCoding coding) {
        return next(new Heard(Speaker.CLIENT, text, turns, null, coding), ledger.afterClient(text, coding, this));
    }

    private Context next(Heard heard, PermissionLedger next) {
        var kept = new ArrayList<>(recent);
        kept.add(heard);
        return new Context(
                language, turns + 1, List.copyOf(kept.subList(Math.max(0, kept.size() - KEPT), kept.size())), next);
    }

    /**
     * One turn that was heard; the coding of the other speaker is null.
     *
     * @param index position in the conversation, 0-based, all turns counted
     */
    public record Heard(Speaker speaker, String text, int index, TraineeCoding trainee, ClientCoding client) {}
}
