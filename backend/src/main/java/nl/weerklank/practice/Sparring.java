package nl.weerklank.practice;

import java.util.List;
import java.util.Map;
import nl.weerklank.client.Clients;
import nl.weerklank.miti.Context;
import nl.weerklank.miti.TraineeCoding;
import nl.weerklank.scenario.Feedback;
import nl.weerklank.scenario.Persona;
import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.StartState;
import nl.weerklank.scenario.Temperament;

/** The client of an item for one turn: the mind and voice of a conversation, with only the general lines to say. */
final class Sparring {

    private static final int DIFFICULTY = 3;

    private Sparring() {}

    /** What he says to an answer; the same words bring the same answer. */
    static String answer(Item item, String answer, TraineeCoding heard, Context before) {
        return Clients.of(person(item), answer.hashCode())
                .react(answer, heard, before)
                .says();
    }

    private static Scenario person(Item item) {
        return new Scenario(
                item.id(),
                item.who(),
                item.language(),
                DIFFICULTY,
                new Persona(item.who(), null, item.said(), null, false),
                "",
                "",
                List.of(),
                StartState.DEFAULT,
                Temperament.AVERAGE,
                List.of(item.said()),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Feedback.PER_TURN,
                List.of());
    }
}
