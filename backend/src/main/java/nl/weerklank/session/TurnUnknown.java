package nl.weerklank.session;

/** The trainee did not speak at this turn, so it cannot be tried again. */
public final class TurnUnknown extends RuntimeException {

    private final int turn;

    TurnUnknown(int turn) {
        super("No trainee turn " + turn);
        this.turn = turn;
    }

    public int turn() {
        return turn;
    }
}
