package nl.weerklank.client;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.weerklank.miti.Advice;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.QuestionForm;
import nl.weerklank.miti.TraineeCoding;
import nl.weerklank.scenario.Occasion;

/** Takes a trainee's turn as what a person would notice in it. The order is that of what strikes most. */
final class Occasions {
    /** Closed questions in a row from which it feels like being questioned. */
    static final int INTERROGATION = 3;
    /** Below this readiness a question about the plan comes too early. */
    static final double READY_TO_PLAN = 5.5;

    /** Trainee turns in which small talk still belongs. */
    private static final int WARMING_UP = 3;

    /** Probability (0–1) from which a question is taken as one about the plan, also without the usual words. */
    private static final double SURE = 0.75;

    private static final Pattern UNSAYS = Pattern.compile("\\b(maar|but)\\b");

    private record Wording(Occasion occasion, Pattern pattern) {}

    private final List<Wording> wordings;
    private final Forms forms;
    private final Predicate<String> aboutHim;

    /** @param aboutHim whether words are about one of the case's topics, so that they are never off topic */
    Occasions(Language language, Predicate<String> aboutHim) {
        this.aboutHim = aboutHim;
        forms = new Forms(language);
        wordings = Resources.rows("occasions.tsv").stream()
                .filter(row -> row[1].equals(language.code()))
                .map(row -> new Wording(Occasion.valueOf(row[0]), Pattern.compile(row[2])))
                .toList();
    }

    /** Whether a turn ends with a question that asks for more than yes or no. */
    boolean asksOpenly(String text, TraineeCoding heard) {
        return forms.question(text, heard) == QuestionForm.OPEN;
    }

    Occasion of(String text, TraineeCoding heard, Memory memory, State state) {
        String plain = text.toLowerCase(Locale.ROOT).strip();
        if (plain.codePoints().filter(Character::isLetter).count() < 2) {
            return plain.isEmpty() || plain.matches("[.…?! ]*") ? Occasion.SILENCE : Occasion.NONSENSE;
        }
        var worded = wordings.stream()
                .filter(w -> w.pattern().matcher(plain).find())
                .map(Wording::occasion)
                .filter(occasion -> occasion != Occasion.SMALL_TALK || memory.turn() <= WARMING_UP)
                .filter(occasion -> occasion != Occasion.OFF_TOPIC || !aboutHim.test(text))
                .findFirst()
                .orElse(null);
        if (worded == Occasion.INSULT || worded == Occasion.ABOUT_PROGRAM || worded == Occasion.OTHER_LANGUAGE) {
            return worded;
        }
        // "Sorry, dat had ik niet moeten zeggen" makes up for something; "sorry, maar …" does not.
        if (worded == Occasion.APOLOGY
                && heard.advice() == Advice.NONE
                && !UNSAYS.matcher(plain).find()) {
            return worded;
        }
        // Advice with a "should" in it is advice; it stings only when it is more than that.
        if (heard.has(Code.CONFRONT) || heard.moralising() && heard.advice() == Advice.NONE) {
            return Occasion.CONFRONTATION;
        }
        if (worded == Occasion.MUST) {
            return worded;
        }
        boolean askedPlainly = forms.plain(text);
        boolean advised = heard.advice() == Advice.WITHOUT_PERMISSION || heard.has(Code.PERSUADE);
        if (!askedPlainly && advised || heard.advice() == Advice.NONE && forms.advises(text)) {
            return Occasion.ADVICE;
        }
        if (!askedPlainly && (heard.advice() == Advice.WITH_PERMISSION || heard.has(Code.PERSUADE_WITH))) {
            return Occasion.ADVICE_WITH_PERMISSION;
        }
        QuestionForm question = forms.question(text, heard);
        boolean asks = question != QuestionForm.NONE;
        if (asks && memory.asked().contains(String.join(" ", Words.of(text)))) {
            return Occasion.REPEATED_QUESTION;
        }
        if (worded == Occasion.PLANNING || asks && likely(heard, "darn.planning", "darn.commitment") >= SURE) {
            return state.readiness() < READY_TO_PLAN ? Occasion.PLANNING_TOO_EARLY : Occasion.PLANNING;
        }
        if (worded != null && worded != Occasion.PLANNING) {
            return worded;
        }
        if (question == QuestionForm.CLOSED && memory.closedInARow() + 1 >= INTERROGATION) {
            return Occasion.INTERROGATION;
        }
        return plain(text, question, heard, memory);
    }

    private static double likely(TraineeCoding heard, String... names) {
        return Arrays.stream(names)
                .mapToDouble(name -> heard.probabilities().getOrDefault(name, 0.0))
                .sum();
    }

    private Occasion plain(String text, QuestionForm question, TraineeCoding heard, Memory memory) {
        if (heard.has(Code.EMPHASIZE)) {
            return Occasion.AUTONOMY;
        }
        // Whoever is asked in an open way what he thinks of it tells; only a yes or no is asked permission for.
        if (heard.has(Code.SEEK) && question != QuestionForm.OPEN && forms.permission(text)) {
            return Occasion.PERMISSION;
        }
        if (forms.elicits(text) && (heard.has(Code.GI) || memory.justTold())) {
            return Occasion.INFORMATION;
        }
        // A question at the end of a reflection or a compliment is what is answered.
        if (question == QuestionForm.OPEN) {
            return Occasion.OPEN_QUESTION;
        }
        if (heard.has(Code.AF) && !text.strip().endsWith("?")) {
            return Occasion.AFFIRMATION;
        }
        if (heard.has(Code.CR)
                && heard.question() == QuestionForm.CLOSED
                && !text.strip().endsWith("?")) {
            return Occasion.COMPLEX_REFLECTION;
        }
        if (question == QuestionForm.CLOSED) {
            return Occasion.CLOSED_QUESTION;
        }
        if (heard.has(Code.AF)) {
            return Occasion.AFFIRMATION;
        }
        if (heard.has(Code.CR)) {
            return Occasion.COMPLEX_REFLECTION;
        }
        if (heard.has(Code.SR)) {
            return Occasion.SIMPLE_REFLECTION;
        }
        if (heard.has(Code.GI)) {
            return Occasion.INFORMATION;
        }
        return Words.of(text).size() <= 2 ? Occasion.SILENCE : Occasion.OTHER;
    }
}
