package nl.weerklank.miti;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A conversation in figures. Ratios are null when there is nothing to divide by, or when the talk was too short for a
 * ratio to mean anything.
 *
 * @param counts turns in which each code was heard; every code is present
 * @param enough whether there were enough trainee turns for ratios ({@link Thresholds#enoughTurns()})
 * @param reflectionQuestionRatio (SR+CR)/Q
 * @param percentComplex CR/(SR+CR), 0–1
 * @param percentOpen open questions among all questions, 0–1
 * @param adherent SEEK+AF+EMPHASIZE
 * @param nonAdherent CONFRONT+PERSUADE
 * @param talkShare the trainee's share of all words, 0–1
 * @param percentChangeTalk change/(change+sustain) of the client's turns, 0–1
 */
public record MitiSummary(
        int traineeTurns,
        Map<Code, Integer> counts,
        int openQuestions,
        int closedQuestions,
        boolean enough,
        Double reflectionQuestionRatio,
        Double percentComplex,
        Double percentOpen,
        int adherent,
        int nonAdherent,
        Double talkShare,
        Double percentChangeTalk) {

    /** A turn as it was heard; the coding of the other speaker is null. */
    public record Turn(String text, TraineeCoding trainee, ClientCoding client) {}

    public static MitiSummary of(List<Turn> turns) {
        return of(turns, Thresholds.MITI_4_2_1);
    }

    static MitiSummary of(List<Turn> turns, Thresholds thresholds) {
        var counts = new EnumMap<Code, Integer>(Code.class);
        for (Code code : Code.values()) {
            counts.put(code, 0);
        }
        int trainee = 0;
        int open = 0;
        int change = 0;
        int sustain = 0;
        int traineeWords = 0;
        int words = 0;
        for (Turn turn : turns) {
            int said = words(turn.text());
            words += said;
            if (turn.trainee() != null) {
                trainee++;
                traineeWords += said;
                turn.trainee().codes().forEach(code -> counts.merge(code, 1, Integer::sum));
                open += turn.trainee().question() == QuestionForm.OPEN ? 1 : 0;
            } else {
                change += turn.client().talk() == Talk.CHANGE ? 1 : 0;
                sustain += turn.client().talk() == Talk.SUSTAIN ? 1 : 0;
            }
        }
        int questions = counts.get(Code.Q);
        int reflections = counts.get(Code.SR) + counts.get(Code.CR);
        boolean enough = trainee >= thresholds.enoughTurns();
        return new MitiSummary(
                trainee,
                counts,
                open,
                questions - open,
                enough,
                ratio(enough, reflections, questions),
                ratio(enough, counts.get(Code.CR), reflections),
                ratio(enough, open, questions),
                counts.get(Code.SEEK) + counts.get(Code.AF) + counts.get(Code.EMPHASIZE),
                counts.get(Code.CONFRONT) + counts.get(Code.PERSUADE),
                ratio(enough, traineeWords, words),
                ratio(enough, change, change + sustain));
    }

    /** How many words a turn has, as they are counted for every share. */
    public static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static Double ratio(boolean enough, int part, int whole) {
        return enough && whole > 0 ? (double) part / whole : null;
    }
}
