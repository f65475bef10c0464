package nl.weerklank.client;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.QuestionForm;
import nl.weerklank.miti.TraineeCoding;

/** How a turn asks by its wording: whoever is asked something hears that it is a question, whatever it is coded as. */
final class Forms {
    private enum Form {
        OPEN,
        CLOSED,
        TELL,
        PERMISSION,
        PLAIN,
        HINT,
        STORY,
        ADVISES,
        ELICITS,
        NEGATES
    }

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…\n])\\s+");

    private final Map<Form, Pattern> patterns = new EnumMap<>(Form.class);

    Forms(Language language) {
        Resources.rows("forms.tsv").stream()
                .filter(row -> row[1].equals(language.code()))
                .forEach(row -> patterns.put(Form.valueOf(row[0]), Pattern.compile(row[2])));
    }

    /** The question that a turn ends with, or NONE. */
    QuestionForm question(String text, TraineeCoding heard) {
        String last = last(text);
        if (has(Form.TELL, last)) {
            return QuestionForm.OPEN;
        }
        if (heard.question() != QuestionForm.NONE) {
            boolean story = last.endsWith("?") && has(Form.OPEN, last) && has(Form.STORY, last);
            return story ? QuestionForm.OPEN : heard.question();
        }
        if (!last.endsWith("?") && !last.equals(text.toLowerCase(Locale.ROOT).strip())) {
            return QuestionForm.NONE;
        }
        boolean marked = last.endsWith("?");
        return has(Form.CLOSED, last)
                ? QuestionForm.CLOSED
                : marked && has(Form.OPEN, last) ? QuestionForm.OPEN : QuestionForm.NONE;
    }

    /** Whether leave is asked, not an answer. */
    boolean permission(String text) {
        String last = last(text);
        return has(Form.PERMISSION, last) && !has(Form.TELL, last);
    }

    /** Whether a turn is nothing but a question for facts, so that no advice can hide in it. */
    boolean plain(String text) {
        String last = last(text);
        return last.length() == text.strip().length()
                && last.endsWith("?")
                && has(Form.PLAIN, last)
                && !has(Form.HINT, last);
    }

    /** Whether a turn advises in so many words. */
    boolean advises(String text) {
        return has(Form.ADVISES, text.toLowerCase(Locale.ROOT).strip()) && !text.contains("?");
    }

    /** Whether a turn asks for more of the story. */
    boolean tells(String text) {
        return has(Form.TELL, text.toLowerCase(Locale.ROOT));
    }

    /** Whether a turn asks what he makes of what he was just told. */
    boolean elicits(String text) {
        return has(Form.ELICITS, text.toLowerCase(Locale.ROOT));
    }

    /** Whether a turn says that something is not so, to which a plain "ja" would be a strange answer. */
    boolean negates(String text) {
        return has(Form.NEGATES, text.toLowerCase(Locale.ROOT));
    }

    private boolean has(Form form, String sentence) {
        return patterns.get(form).matcher(sentence).find();
    }

    private static String last(String text) {
        var sentences = SENTENCE.split(text.toLowerCase(Locale.ROOT).strip());
        return sentences[sentences.length - 1];
    }
}
