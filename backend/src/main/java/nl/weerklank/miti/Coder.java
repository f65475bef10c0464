package nl.weerklank.miti;

/** Codes turns. Thread-safe; load once. */
public interface Coder {

    /**
     * Codes a trainee's turn.
     *
     * @param text what was said; any string up to 100,000 characters, longer ones are cut for coding
     */
    TraineeCoding trainee(String text, Context context);

    /** Codes a client's turn; see {@link #trainee}. */
    ClientCoding client(String text, Context context);

    /** The coder with the shipped models. */
    static Coder shipped() {
        return ShippedCoder.load();
    }
}
