package nl.weerklank.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.weerklank.miti.Language;

/** The words of the script language as tables for the trainers' guide, made from the table that the reader uses. */
public final class Reference {

    private record Chapter(String nl, String en, Word.Group group) {}

    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter("Bovenaan de casus", "At the top of a case", Word.Group.CASE),
            new Chapter("Onder cliënt", "Under client", Word.Group.CLIENT),
            new Chapter("De cijfers (0–10)", "The figures (0–10)", Word.Group.STATE),
            new Chapter("Bij een onderwerp", "In a topic", Word.Group.TOPIC),
            new Chapter("Bij een zin", "With a line", Word.Group.LINE),
            new Chapter("Soorten", "Kinds", Word.Group.KIND),
            new Chapter("Onder reacties, en achter ‘hoort’", "Under reactions, and after ‘hears’", Word.Group.OCCASION),
            new Chapter("Bij een keerpunt", "In a turning point", Word.Group.TURNING_POINT),
            new Chapter("Achter ‘als’ bij een keerpunt", "After ‘when’ in a turning point", Word.Group.WHEN),
            new Chapter("Bij een einde", "In an ending", Word.Group.ENDING),
            new Chapter("Eindes die er altijd zijn", "Endings that are always there", Word.Group.BUILT_IN_ENDING),
            new Chapter("Bij een proef", "In a test", Word.Group.TEST),
            new Chapter("Bij een beurt van een proef", "In a turn of a test", Word.Group.STEP),
            new Chapter("Achter ‘cliënt’ in een proef", "After ‘client’ in a test", Word.Group.ANSWER),
            new Chapter("Invulplekken", "Slots", Word.Group.SLOT));

    private static final Map<Language, String> HEAD = Map.of(
            Language.NL, "| woord | in het Engels | betekenis |\n|---|---|---|\n",
            Language.EN, "| word | in Dutch | meaning |\n|---|---|---|\n");

    private Reference() {}

    /** Markdown, a table for each place where words can stand. */
    public static String markdown(Language language) {
        var chapters = new ArrayList<String>();
        for (Chapter chapter : CHAPTERS) {
            var rows = new StringBuilder();
            for (Word word : Vocabulary.words(chapter.group())) {
                rows.append("| ")
                        .append(spellings(word, language))
                        .append(" | ")
                        .append(spellings(word, language == Language.NL ? Language.EN : Language.NL))
                        .append(" | ")
                        .append(word.meaning(language))
                        .append(" |\n");
            }
            chapters.add("### " + (language == Language.NL ? chapter.nl() : chapter.en()) + "\n\n" + HEAD.get(language)
                    + rows);
        }
        return String.join("\n", chapters);
    }

    private static String spellings(Word word, Language language) {
        return "`" + String.join("`, `", word.spellings(language)) + "`";
    }
}
