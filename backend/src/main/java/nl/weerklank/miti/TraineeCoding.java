package nl.weerklank.miti;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was heard in one trainee turn.
 *
 * @param codes every code that was heard with enough certainty; empty when the coder abstains
 * @param behaviour the main act
 * @param probabilities calibrated probability (0–1) per decision name, such as {@code advice} or {@code AF}
 * @param spans where each flagged code was heard, in text order
 * @param takenUp words of the client that a reflection takes up
 * @param permission what the turn does with permission
 */
public record TraineeCoding(
        Language language,
        Set<Code> codes,
        Behaviour behaviour,
        QuestionForm question,
        ReflectionDepth reflection,
        Advice advice,
        boolean moralising,
        Target darn,
        Map<String, Double> probabilities,
        List<Span> spans,
        List<String> takenUp,
        Permission permission) {

    public boolean has(Code code) {
        return codes.contains(code);
    }
}
