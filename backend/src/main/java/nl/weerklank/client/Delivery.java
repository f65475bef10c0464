package nl.weerklank.client;

/**
 * Who found the words of a client's turn.
 *
 * @param by the voice that is heard
 * @param fallback why the script spoke in place of a language model; null when the model spoke or was not to
 * @param asked whether a language model was asked, which counts against the budgets
 */
public record Delivery(By by, Fallback fallback, boolean asked) {

    public enum By {
        SCRIPTED,
        MODEL
    }

    public static final Delivery SCRIPTED = new Delivery(By.SCRIPTED, null, false);
    static final Delivery MODEL = new Delivery(By.MODEL, null, true);

    /** The script spoke and no model was asked. */
    public static Delivery withoutAsking(Fallback why) {
        return new Delivery(By.SCRIPTED, why, false);
    }

    /** The script spoke after a model was asked. */
    public static Delivery afterAsking(Fallback why) {
        return new Delivery(By.SCRIPTED, why, true);
    }
}
