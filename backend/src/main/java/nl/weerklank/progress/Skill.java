package nl.weerklank.progress;

import java.util.Collection;
import java.util.function.Predicate;
import nl.weerklank.miti.Advice;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.QuestionForm;
import nl.weerklank.miti.ReflectionDepth;
import nl.weerklank.miti.Thresholds;
import nl.weerklank.miti.TraineeCoding;

/**
 * Something one can get better at, as a share of turns. {@code fair} and {@code good} are the lowest values that are so:
 * of MITI 4.2.1 where it has them (its reflections per question as a share of both), else a rule of thumb of ours.
 */
public enum Skill {
    /** Reflections among reflections and questions. */
    LISTENING(
            share(Thresholds.MITI_4_2_1.reflectionQuestionRatio().fair()),
            share(Thresholds.MITI_4_2_1.reflectionQuestionRatio().good()),
            "reflect",
            heard -> listens(heard) || asks(heard),
            Skill::listens),
    /** Complex ones among reflections. */
    DEPTH(
            Thresholds.MITI_4_2_1.percentComplex().fair(),
            Thresholds.MITI_4_2_1.percentComplex().good(),
            "deepen",
            Skill::listens,
            heard -> heard.reflection() == ReflectionDepth.COMPLEX),
    /** Open ones among questions. */
    OPEN_QUESTIONS(0.5, 0.7, "open", Skill::asks, heard -> heard.question() == QuestionForm.OPEN),
    /** Turns without unasked advice, arguing or pressing. */
    HOLDING_BACK(0.9, 0.95, "question", heard -> true, heard -> !pushes(heard)),
    /** Turns that affirm, share power or emphasise choice. */
    SUPPORT(
            0.1,
            0.2,
            "affirm",
            heard -> true,
            heard -> heard.has(Code.AF) || heard.has(Code.SEEK) || heard.has(Code.EMPHASIZE));

    private final double fair;
    private final double good;
    private final String drill;
    private final Predicate<TraineeCoding> counts;
    private final Predicate<TraineeCoding> shows;

    Skill(double fair, double good, String drill, Predicate<TraineeCoding> counts, Predicate<TraineeCoding> shows) {
        this.fair = fair;
        this.good = good;
        this.drill = drill;
        this.counts = counts;
        this.shows = shows;
    }

    public double fair() {
        return fair;
    }

    public double good() {
        return good;
    }

    /** The kind of drill that practises it. */
    public String drill() {
        return drill;
    }

    Share in(Collection<TraineeCoding> turns) {
        var counted = turns.stream().filter(counts).toList();
        return new Share((int) counted.stream().filter(shows).count(), counted.size());
    }

    private static double share(double ratio) {
        return ratio / (1 + ratio);
    }

    private static boolean listens(TraineeCoding heard) {
        return heard.reflection() != ReflectionDepth.NONE;
    }

    private static boolean asks(TraineeCoding heard) {
        return heard.question() != QuestionForm.NONE;
    }

    private static boolean pushes(TraineeCoding heard) {
        return heard.advice() == Advice.WITHOUT_PERMISSION
                || heard.has(Code.PERSUADE)
                || heard.has(Code.CONFRONT)
                || heard.moralising();
    }
}
