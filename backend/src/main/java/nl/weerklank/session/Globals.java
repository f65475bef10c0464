package nl.weerklank.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.MitiSummary;
import nl.weerklank.miti.QuestionForm;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.Target;
import nl.weerklank.miti.Thresholds;
import nl.weerklank.miti.TraineeCoding;

/**
 * Estimates MITI's global ratings from what can be counted, by the rows of globals.tsv. In MITI trained people give
 * them after listening; this is no more than an estimate, and says what it rests on.
 */
final class Globals {

    /** Turns below which a share of them says nothing. */
    static final int FEWEST = 3;

    private record Row(String scale, String measure, String holds, int points, String dutch, String english) {

        boolean holds(Map<String, Double> measures) {
            Double value = measures.get(measure);
            boolean atLeast = holds.startsWith(">=");
            double at = Double.parseDouble(holds.substring(atLeast ? 2 : 1));
            return value != null && atLeast == (value >= at);
        }
    }

    private static final List<Row> ROWS = Table.rows("globals.tsv").stream()
            .map(cells -> new Row(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), cells[4], cells[5]))
            .toList();

    private Globals() {}

    /** Null when the conversation was too short ({@link Thresholds#enoughForGlobals()}). */
    static SessionReport.Globals of(List<Exchange> exchanges, MitiSummary summary, Language language) {
        if (summary.traineeTurns() < Thresholds.MITI_4_2_1.enoughForGlobals()) {
            return null;
        }
        var measures = measures(exchanges, summary);
        var scales = Arrays.stream(GlobalScale.values())
                .map(scale -> scale(scale, measures, language))
                .toList();
        return new SessionReport.Globals(
                (scales.get(0).score() + scales.get(1).score()) / 2.0,
                (scales.get(2).score() + scales.get(3).score()) / 2.0,
                scales);
    }

    private static SessionReport.Scale scale(GlobalScale scale, Map<String, Double> measures, Language language) {
        int score = 3;
        var because = new ArrayList<String>();
        for (Row row : ROWS) {
            if (row.scale().equals(scale.name()) && row.holds(measures)) {
                score += row.points();
                because.add(language == Language.NL ? row.dutch() : row.english());
            }
        }
        return new SessionReport.Scale(scale, Math.max(1, Math.min(5, score)), List.copyOf(because));
    }

    private static Map<String, Double> measures(List<Exchange> exchanges, MitiSummary summary) {
        var measures = new HashMap<String, Double>();
        var afterChange = after(exchanges, Talk.CHANGE);
        var afterSustain = after(exchanges, Talk.SUSTAIN);
        put(measures, "changeFollowed", afterChange, Globals::followsUp);
        put(measures, "sustainArgued", afterSustain, Globals::pushes);
        put(measures, "sustainHeard", afterSustain, coding -> hears(coding) && !pushes(coding));
        var all = exchanges.stream().map(exchange -> exchange.said().coding()).toList();
        put(measures, "evokingQuestions", all, Globals::evokes);
        put(measures, "shared", all, coding -> coding.has(Code.SEEK) || coding.has(Code.EMPHASIZE));
        put(measures, "pushed", all, Globals::pushes);
        put(measures, "complexPerTurn", all, coding -> coding.has(Code.CR));
        put(measures, "confronted", all, coding -> coding.has(Code.CONFRONT));
        measures.put("talkShare", summary.talkShare());
        measures.put("reflectionQuestionRatio", summary.reflectionQuestionRatio());
        return measures;
    }

    private static void put(
            Map<String, Double> measures, String name, List<TraineeCoding> turns, Predicate<TraineeCoding> counts) {
        if (turns.size() >= FEWEST) {
            measures.put(name, (double) turns.stream().filter(counts).count() / turns.size());
        }
    }

    private static List<TraineeCoding> after(List<Exchange> exchanges, Talk talk) {
        return exchanges.stream()
                .filter(exchange ->
                        exchange.before() != null && exchange.before().coding().talk() == talk)
                .map(exchange -> exchange.said().coding())
                .toList();
    }

    private static boolean followsUp(TraineeCoding coding) {
        return (hears(coding) || coding.question() == QuestionForm.OPEN) && !pushes(coding);
    }

    private static boolean hears(TraineeCoding coding) {
        return coding.has(Code.SR) || coding.has(Code.CR) || coding.has(Code.AF) || coding.has(Code.EMPHASIZE);
    }

    private static boolean pushes(TraineeCoding coding) {
        return coding.codes().stream().anyMatch(Code::nonAdherent);
    }

    private static boolean evokes(TraineeCoding coding) {
        return coding.question() != QuestionForm.NONE
                && (coding.darn() == Target.DESIRE
                        || coding.darn() == Target.ABILITY
                        || coding.darn() == Target.REASON
                        || coding.darn() == Target.NEED);
    }
}
