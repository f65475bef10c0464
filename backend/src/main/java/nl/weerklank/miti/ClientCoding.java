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
        Map<String, Double> probabilities) {

    /**
     * What a client meant to say, where that is known: it counts as heard.
     *
     * @param answered turn of the trainee that it answers, to which a yes-but or discord points; null for an opening
     */
    public static ClientCoding meant(
            Language language, Talk talk, TalkType type, boolean yesBut, boolean discord, Integer answered) {
        Direction direction =
                switch (talk) {
                    case CHANGE -> Direction.TOWARDS;
                    case SUSTAIN -> Direction.AGAINST;
                    case NEUTRAL -> Direction.NEITHER;
                };
        return new ClientCoding(
                language,
                talk,
                type,
                yesBut,
                yesBut ? direction : null,
                discord,
                yesBut || discord ? answered : null,
                Map.of());
    }
}
