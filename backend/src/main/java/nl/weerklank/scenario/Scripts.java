package nl.weerklank.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.weerklank.miti.Coder;
import nl.weerklank.miti.Language;

/** Reads scripts. Whatever the input, the answer is a reading with problems, never an exception. */
public final class Scripts {

    private Scripts() {}

    /**
     * @param fileName gives the scenario its id
     * @param bytes the file's content, UTF-8
     */
    public static ScriptReading read(String fileName, byte[] bytes) {
        var problems = new Problems(language(bytes));
        return read(fileName, ScriptText.of(bytes, problems), problems);
    }

    /** A case that comes with the program; empty when none has the id. */
    public static Optional<ScriptReading> shipped(String id) {
        return ShippedScripts.read().entrySet().stream()
                .filter(file -> id(file.getKey()).equals(id))
                .findFirst()
                .map(file -> read(file.getKey(), file.getValue()));
    }

    /** @param fileName gives the scenario its id */
    public static ScriptReading read(String fileName, String text) {
        var problems = new Problems(language(text));
        return read(fileName, ScriptText.of(text, problems), problems);
    }

    /**
     * Compares the talk that lines are declared to be with what a coder hears in them. Only clear contradictions are
     * told: declared change heard as sustain, or the other way round.
     */
    public static List<Problem> hearing(Scenario scenario, Coder coder) {
        return Hearing.check(scenario, coder);
    }

    /** What only shows when a case is played many times. */
    public enum Smell {
        /** Good technique wins nearly every time. */
        ALWAYS_WON,
        /** Good technique hardly ever wins. */
        NEVER_WON,
        /** Poor technique wins too. */
        WON_BADLY,
        /** The client breaks off although somebody listens. */
        ENDS_TOO_SOON
    }

    /** @param share of the conversations (0–1) in which it was so */
    public static Problem smelt(Smell smell, Scenario scenario, double share) {
        var problems = new Problems(scenario.language());
        problems.add(ProblemCode.valueOf(smell.name()), Place.START, Math.round(share * 100) + " %");
        return problems.inOrder().get(0);
    }

    /** The language of a script, as far as it tells; Dutch when it does not. */
    public static Language language(String text) {
        return text.length() > Limits.BYTES ? Language.NL : ScriptText.of(text).language();
    }

    /** The id of the scenario in a file: its name without folder and extension. */
    public static String id(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return name.replaceFirst("(?i)\\.ya?ml$", "");
    }

    private static ScriptReading read(String fileName, Optional<ScriptText> script, Problems problems) {
        if (script.isEmpty()) {
            return new ScriptReading(null, problems.inOrder());
        }
        PersonalData.check(script.get(), problems);
        var tree = TreeReader.read(script.get(), problems);
        if (tree.isEmpty() && !problems.errors()) {
            var title = Vocabulary.word(Word.Group.CASE, "title").shown(problems.language());
            problems.add(ProblemCode.EMPTY_SCRIPT, Place.START, title);
        }
        var scenario =
                tree.flatMap(each -> new CaseReader(id(fileName), new Values(script.get(), problems)).read(each));
        return new ScriptReading(problems.errors() ? null : scenario.orElse(null), problems.inOrder());
    }

    /** The language in which to complain, even when the file turns out to be unreadable. */
    private static Language language(byte[] bytes) {
        int looked = Math.min(bytes.length, Limits.BYTES);
        return ScriptText.of(new String(bytes, 0, looked, StandardCharsets.UTF_8))
                .language();
    }
}
