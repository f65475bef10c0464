package nl.weerklank.miti;

import java.util.Map;

/**
 * What was heard in one client turn.
 *
 * @param direction where a yes-but goes; null when there is none
 * @param trigger index in the conversation (0-based, all turns counted) of the trainee turn that provoked a yes-but or
 *     discord; null when there is none
 * @param probabilities calibrated probability (0–1) per decision name
 */
public record ClientCoding(
        Language language,
        Talk talk,
        TalkType type,
        boolean yesBut,
        Direction direction,
        boolean discord,
        Integer trigger,
        Map<String, Double> probabilities) {}
