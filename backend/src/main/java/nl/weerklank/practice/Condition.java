package nl.weerklank.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.Span;
import nl.weerklank.miti.Target;
import nl.weerklank.miti.TraineeCoding;

/**
 * Something that must, or must not, be heard in an answer: alternatives separated by {@code |}, each a field of
 * {@link TraineeCoding} with its value ({@code question=open}, {@code codes=AF}) or a probability with the least that is
 * enough ({@code gi>=0.3}). The value {@code target} stands for what the item asks for.
 *
 * @param written as it stands in the table, by which its wording is found
 */
record Condition(String written) {

    boolean holds(TraineeCoding heard, Target target) {
        return Arrays.stream(written.split("\\|")).anyMatch(term -> holds(term, heard, target));
    }

    private static boolean holds(String term, TraineeCoding heard, Target target) {
        if (term.contains(">=")) {
            String[] sides = term.split(">=");
            String name = sides[0].replace("target", word(target));
            return heard.probabilities().getOrDefault(name, 0.0) >= Double.parseDouble(sides[1]);
        }
        String[] sides = term.split("=");
        String value = sides[1].equals("target") ? word(target) : sides[1];
        return switch (sides[0]) {
            case "codes" -> heard.has(Code.valueOf(value));
            case "question" -> word(heard.question()).equals(value);
            case "reflection" -> word(heard.reflection()).equals(value);
            case "advice" -> word(heard.advice()).equals(value);
            case "darn" -> word(heard.darn()).equals(value);
            case "permission" -> word(heard.permission()).equals(value);
            case "moralising" -> heard.moralising() == Boolean.parseBoolean(value);
            default -> throw new IllegalStateException("Unknown field in the table of kinds: " + term);
        };
    }

    private static String word(Enum<?> value) {
        return value == null ? "none" : value.name().toLowerCase(Locale.ROOT);
    }

    /** Where in the answer it was heard, or null when the coder named no place. */
    Span span(TraineeCoding heard, List<Code> codes) {
        return heard.spans().stream()
                .filter(span -> codes.contains(span.code()))
                .findFirst()
                .orElse(null);
    }
}
