package nl.weerklank.client;

import dev.langchain4j.model.chat.StreamingChatModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.weerklank.miti.Coder;
import nl.weerklank.miti.Context;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.Talk;
import nl.weerklank.scenario.Persona;

/**
 * Asks a language model for lines that a client could say, for a trainer to choose from. What nobody would say aloud is left
 * out, and what the coder hears in a line comes with it. Thread-safe; waits on the caller's thread.
 */
public final class ModelDrafts {

    /** Words from which a line is a speech. */
    private static final int MOST_WORDS = 40;

    private static final int MOST_LINES = 80;

    private static final Pattern TOPIC = Pattern.compile("^\\s*#+\\s*\\**([^*:#]{2,60}?)\\**:?\\s*$");
    private static final Pattern LINE = Pattern.compile(
            "^\\W*(behoud|neutraal|verandering|sustain|neutral|change)[\\p{L} ]*\\**\\s*:\\**\\s*(.+)$",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Talk> KINDS = Map.of(
            "behoud", Talk.SUSTAIN,
            "sustain", Talk.SUSTAIN,
            "neutraal", Talk.NEUTRAL,
            "neutral", Talk.NEUTRAL,
            "verandering", Talk.CHANGE,
            "change", Talk.CHANGE);

    private final VoiceSettings settings;
    private final StreamingChatModel model;
    private final Coder coder;

    ModelDrafts(VoiceSettings settings, StreamingChatModel model, Coder coder) {
        this.settings = settings;
        this.model = model;
        this.coder = coder;
    }

    /**
     * @param topic that lines are asked about, or null for topics and lines from the story
     * @param there lines about it that there are already
     * @param story what happened in practice, in the trainer's words
     */
    public record Asked(Language language, Persona client, String topic, List<String> there, String story) {}

    /**
     * @param talk that the line was asked as
     * @param heard what the coder hears in it
     */
    public record Line(String topic, Talk talk, String says, Talk heard) {}

    /**
     * @param lines in the model's order; empty when nothing of it can be used
     * @param fallback why there are none, or null
     */
    public record Drafted(List<Line> lines, Fallback fallback) {}

    public Drafted draft(Asked asked) {
        try {
            var request =
                    Prompt.in(asked.language()).draft(asked.client(), asked.topic(), asked.there(), asked.story());
            var lines = lines(asked, ModelCall.ask(model, settings, request, soFar -> {}));
            return new Drafted(lines, lines.isEmpty() ? Fallback.EMPTY : null);
        } catch (ModelCall.Failed failed) {
            return new Drafted(List.of(), failed.why());
        }
    }

    private List<Line> lines(Asked asked, String answer) {
        var sayable = new Sayable(asked.language());
        var context = Context.start(asked.language());
        var known = new HashSet<>(asked.there());
        var lines = new ArrayList<Line>();
        String topic = asked.topic();
        for (String written : answer.split("\\R")) {
            var named = TOPIC.matcher(written);
            if (asked.topic() == null && named.matches()) {
                topic = Prompt.data(named.group(1), 60);
            }
            var line = LINE.matcher(written);
            if (topic == null || !line.matches() || lines.size() == MOST_LINES) {
                continue;
            }
            String says = LanguageModelVoice.unquoted(Prompt.data(line.group(2), 600));
            boolean fits = Words.of(says).size() <= MOST_WORDS
                    && says.codePoints().anyMatch(Character::isLetter)
                    && sayable.wrong(says) == null;
            if (fits && known.add(says)) {
                var talk = KINDS.get(line.group(1).toLowerCase(java.util.Locale.ROOT));
                lines.add(
                        new Line(topic, talk, says, coder.client(says, context).talk()));
            }
        }
        return List.copyOf(lines);
    }
}
