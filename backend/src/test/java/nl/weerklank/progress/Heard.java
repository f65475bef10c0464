package nl.weerklank.progress;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nl.weerklank.miti.Advice;
import nl.weerklank.miti.Behaviour;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.Permission;
import nl.weerklank.miti.QuestionForm;
import nl.weerklank.miti.ReflectionDepth;
import nl.weerklank.miti.Target;
import nl.weerklank.miti.TraineeCoding;

/** Turns as a person would note them down: {@code open}, {@code closed}, {@code simple}, {@code complex}, {@code advice}, … */
final class Heard {

    private Heard() {}

    static List<TraineeCoding> turns(String notes) {
        return List.of(notes.split(" ")).stream().map(Heard::turn).toList();
    }

    static List<TraineeCoding> times(int times, String note) {
        return Collections.nCopies(times, turn(note));
    }

    private static TraineeCoding turn(String note) {
        var codes = EnumSet.noneOf(Code.class);
        var question = QuestionForm.NONE;
        var depth = ReflectionDepth.NONE;
        var advice = Advice.NONE;
        switch (note) {
            case "open" -> question = QuestionForm.OPEN;
            case "closed" -> question = QuestionForm.CLOSED;
            case "simple" -> depth = ReflectionDepth.SIMPLE;
            case "complex" -> depth = ReflectionDepth.COMPLEX;
            case "advice" -> advice = Advice.WITHOUT_PERMISSION;
            case "affirm" -> codes.add(Code.AF);
            case "confront" -> codes.add(Code.CONFRONT);
            default -> {}
        }
        return new TraineeCoding(
                Language.NL,
                codes,
                Behaviour.OTHER,
                question,
                depth,
                advice,
                false,
                Target.NONE,
                Map.of(),
                List.of(),
                List.of(),
                Permission.NONE);
    }
}
