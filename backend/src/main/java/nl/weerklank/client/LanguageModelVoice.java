package nl.weerklank.client;

import dev.langchain4j.model.chat.StreamingChatModel;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.weerklank.miti.Coder;

/**
 * Words in a language model's way what the mind decided. The script's words are always there to fall back on, so this
 * voice can fail in no other way than by leaving the floor. Thread-safe; waits on the caller's thread.
 */
public final class LanguageModelVoice {

    private static final Pattern SENTENCES = Pattern.compile("^.*[.!?…](?=[\\s*)]|$)", Pattern.DOTALL);

    private final VoiceSettings settings;
    private final StreamingChatModel model;
    private final StreamingChatModel drafting;
    private final Coder coder;

    private LanguageModelVoice(
            VoiceSettings settings, StreamingChatModel model, StreamingChatModel drafting, Coder coder) {
        this.settings = settings;
        this.model = model;
        this.drafting = drafting;
        this.coder = coder;
    }

    /** @param apiKey for the model's server, or null when it wants none */
    public static LanguageModelVoice of(VoiceSettings settings, String apiKey, Coder coder) {
        return new LanguageModelVoice(
                settings, Models.of(settings, apiKey), Models.of(settings.forDrafts(), apiKey), coder);
    }

    /** Whether there is a model to ask. */
    public boolean on() {
        return model != null;
    }

    /** Someone who proposes other words for a trainee, with the same model; or null when there is none to ask. */
    public ModelCoach coach() {
        return on() ? new ModelCoach(settings, model, coder) : null;
    }

    /** Someone who proposes lines to a trainer, with the same model; or null when there is none to ask. */
    public ModelDrafts drafts() {
        return drafting == null ? null : new ModelDrafts(settings.forDrafts(), drafting, coder);
    }

    public VoiceSettings settings() {
        return settings;
    }

    /**
     * Asks the model, and takes the script's words when it is slow, broken or says what this client would not say.
     *
     * @param partial gets the words so far each time that another whole sentence has passed the checks
     */
    public Wording say(Brief brief, Consumer<String> partial) {
        var checks = new Checks(brief, coder);
        try {
            var told = new StringBuilder();
            String whole = clean(
                    brief,
                    ModelCall.ask(
                            model,
                            settings,
                            Prompt.in(brief.scenario().language()).voice(brief),
                            soFar -> {
                                String text = clean(brief, soFar);
                                require(checks.halfway(text));
                                String sentences = onOneLine(sentences(text));
                                if (sentences.length() > told.length()) {
                                    told.replace(0, told.length(), sentences);
                                    partial.accept(sentences);
                                }
                            }));
            require(checks.complete(whole));
            return new Wording(onOneLine(whole), Delivery.MODEL);
        } catch (ModelCall.Failed failed) {
            return new Wording(brief.reaction().says(), Delivery.afterAsking(failed.why()));
        }
    }

    private static void require(Fallback wrong) {
        if (wrong != null) {
            throw new ModelCall.Failed(wrong);
        }
    }

    private static String sentences(String text) {
        var found = SENTENCES.matcher(text);
        return found.find() ? found.group().strip() : "";
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Models like to begin with the speaker's name or to quote themselves; neither is said aloud. */
    private static String clean(Brief brief, String text) {
        String name = Pattern.quote(Prompt.name(brief.scenario().client()));
        String spoken = text.strip()
                .replaceFirst("^(?iu)\\**(" + name + "|cliënt|client)\\**\\s*:\\s*", "")
                .strip();
        return unquoted(spoken);
    }

    static String unquoted(String spoken) {
        boolean quoted = spoken.length() > 1
                && "\"“„‘'".indexOf(spoken.charAt(0)) >= 0
                && "\"”’'".indexOf(spoken.charAt(spoken.length() - 1)) >= 0;
        return (quoted ? spoken.substring(1, spoken.length() - 1) : spoken).strip();
    }
}
