package nl.weerklank.scenario;

import java.util.List;
import java.util.Map;

/**
 * A moment at which the conversation takes a turn by itself.
 *
 * @param conditions bounds on the state, all must hold
 * @param hears what the trainee must just have done, or null
 * @param times how often that must have been heard in all, at least 1
 * @param fromTurn earliest trainee turn, from 1
 * @param topic topic that must have been talked about, or null
 * @param client what the client says then, or null to go on as usual
 * @param changes added to the state, -10 to 10
 * @param ending name of the ending it leads to, or null
 * @param once whether it can happen only once
 */
public record TurningPoint(
        List<Condition> conditions,
        Occasion hears,
        int times,
        int fromTurn,
        String topic,
        Line client,
        Map<StatePart, Double> changes,
        String ending,
        boolean once,
        int sourceLine) {}
