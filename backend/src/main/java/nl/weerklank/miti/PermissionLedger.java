package nl.weerklank.miti;

/**
 * Permission to advise, kept over turns: asked, given or refused, and for how many more trainee turns it holds.
 *
 * @param remaining trainee turns for which given permission still holds, 0–3
 */
public record PermissionLedger(Permission state, int remaining) {

    public static final PermissionLedger EMPTY = new PermissionLedger(Permission.NONE, 0);

    PermissionLedger afterTrainee(String text, TraineeCoding coding) {
        return this;
    }

    PermissionLedger afterClient(String text, ClientCoding coding, Context before) {
        return this;
    }
}
