package nl.weerklank.scenario;

import java.util.List;
import java.util.Map;
import nl.weerklank.miti.Language;

/**
 * A practice case as a trainer wrote it, defaults filled in.
 *
 * @param id file name without extension, unique among the loaded scenarios
 * @param difficulty 1 (easy) to 5
 * @param role who the trainee is and what is asked of them
 * @param targetBehaviour the change that the conversation is about
 * @param opening one or more first lines; one is drawn
 * @param reactions lines per occasion, the trainer's own only; the language pack adds to them
 */
public record Scenario(
        String id,
        String title,
        Language language,
        int difficulty,
        Persona client,
        String role,
        String targetBehaviour,
        List<String> learningGoals,
        StartState start,
        Temperament temperament,
        List<String> opening,
        List<Topic> topics,
        Map<Occasion, List<Line>> reactions,
        List<TurningPoint> turningPoints,
        Map<String, Ending> endings,
        Feedback feedback,
        List<Proef> proeven) {

    /** The same case with someone of another temperament in it. */
    public Scenario tempered(Temperament other) {
        return new Scenario(
                id,
                title,
                language,
                difficulty,
                client,
                role,
                targetBehaviour,
                learningGoals,
                start,
                other,
                opening,
                topics,
                reactions,
                turningPoints,
                endings,
                feedback,
                proeven);
    }
}
