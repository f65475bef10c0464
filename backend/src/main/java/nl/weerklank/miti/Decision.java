package nl.weerklank.miti;

import java.util.Arrays;
import java.util.List;

/** A question that the coder asks of a turn; each has a model of its own. */
enum Decision {
    BEHAVIOUR(Speaker.TRAINEE, "question", "reflection", "input", "other"),
    QUESTION(Speaker.TRAINEE, "none", "open", "closed"),
    REFLECTION(Speaker.TRAINEE, "none", "simple", "complex"),
    GI(Speaker.TRAINEE, "no", "yes"),
    ADVICE(Speaker.TRAINEE, "no", "yes"),
    AF(Speaker.TRAINEE, "no", "yes"),
    SEEK(Speaker.TRAINEE, "no", "yes"),
    EMPHASIZE(Speaker.TRAINEE, "no", "yes"),
    CONFRONT(Speaker.TRAINEE, "no", "yes"),
    MORALISING(Speaker.TRAINEE, "no", "yes"),
    DARN(Speaker.TRAINEE, "none", "desire", "ability", "reason", "need", "commitment", "planning"),
    TALK(Speaker.CLIENT, "neutral", "change", "sustain"),
    TYPE(Speaker.CLIENT, "none", "desire", "ability", "reason", "need", "commitment", "activation", "steps"),
    YES_BUT(Speaker.CLIENT, "no", "yes"),
    DIRECTION(Speaker.CLIENT, "neither", "against", "towards"),
    DISCORD(Speaker.CLIENT, "no", "yes");

    private final Speaker speaker;
    private final List<String> outcomes;

    Decision(Speaker speaker, String... outcomes) {
        this.speaker = speaker;
        this.outcomes = List.of(outcomes);
    }

    Speaker speaker() {
        return speaker;
    }

    /** What can come out; the first is what holds when nothing is heard. */
    List<String> outcomes() {
        return outcomes;
    }

    static List<Decision> of(Speaker speaker) {
        return Arrays.stream(values())
                .filter(decision -> decision.speaker == speaker)
                .toList();
    }
}
