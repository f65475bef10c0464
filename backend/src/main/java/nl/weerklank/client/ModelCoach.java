package nl.weerklank.client;

import dev.langchain4j.model.chat.StreamingChatModel;
import java.util.EnumSet;
import java.util.Set;
import nl.weerklank.miti.Coder;
import nl.weerklank.miti.Context;
import nl.weerklank.scenario.Scenario;

/**
 * Asks a language model for another way to say a trainee's turn. What it proposes passes the same check as every other
 * proposal ({@link Coach#passes}) or is not shown. Thread-safe; waits on the caller's thread.
 */
public final class ModelCoach {

    /** Words from which a proposal is a speech. */
    private static final int MOST_WORDS = 45;

    /** A trainee may ask what only a client does not. */
    private static final Set<Fallback> FINE_FOR_A_TRAINEE = EnumSet.of(Fallback.HELPER);

    private final VoiceSettings settings;
    private final StreamingChatModel model;
    private final Coder coder;

    ModelCoach(VoiceSettings settings, StreamingChatModel model, Coder coder) {
        this.settings = settings;
        this.model = model;
        this.coder = coder;
    }

    /**
     * @param says what is proposed, or null
     * @param fallback why nothing is, or null
     */
    public record Proposal(String says, Fallback fallback) {}

    /**
     * @param before what was heard until the turn
     * @param said the trainee's words
     */
    public Proposal propose(Scenario scenario, Context before, String said) {
        var sayable = new Sayable(scenario.language());
        try {
            var request = Prompt.in(scenario.language()).coach(scenario.client(), before, said);
            String whole = clean(ModelCall.ask(model, settings, request, soFar -> check(sayable, clean(soFar))));
            check(sayable, whole);
            if (whole.codePoints().noneMatch(Character::isLetter)) {
                return new Proposal(null, Fallback.EMPTY);
            }
            if (whole.equalsIgnoreCase(said.strip())) {
                return new Proposal(null, Fallback.REPEATED);
            }
            boolean fits = Coach.passes(coder.trainee(whole, before));
            return fits ? new Proposal(whole, null) : new Proposal(null, Fallback.OTHER_TALK);
        } catch (ModelCall.Failed failed) {
            return new Proposal(null, failed.why());
        }
    }

    private static void check(Sayable sayable, String text) {
        var wrong = Words.of(text).size() > MOST_WORDS ? Fallback.TOO_LONG : sayable.wrong(text, FINE_FOR_A_TRAINEE);
        if (wrong != null) {
            throw new ModelCall.Failed(wrong);
        }
    }

    private static String clean(String text) {
        return LanguageModelVoice.unquoted(text.strip()).replaceAll("\\s+", " ");
    }
}
