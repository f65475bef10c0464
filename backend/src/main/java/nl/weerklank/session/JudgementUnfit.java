package nl.weerklank.session;

/** What a person said to hear cannot be heard in that kind of turn. */
public final class JudgementUnfit extends RuntimeException {

    public JudgementUnfit() {
        super("The judgement does not fit the turn");
    }
}
