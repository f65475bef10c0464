package nl.weerklank.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.TalkType;

/**
 * The words of the script language and of the screens in Dutch and English, from one table ({@code keywords.tsv}).
 * Capitals, accents and hyphens do not matter, and either language is understood in any script.
 */
public final class Vocabulary {

    private static final Map<Word.Group, List<Word>> WORDS = new EnumMap<>(Word.Group.class);
    private static final Map<Word.Group, Map<String, Word>> BY_SPELLING = new EnumMap<>(Word.Group.class);

    static {
        for (var row : Table.read("keywords.tsv")) {
            var group = Word.Group.valueOf(row.get(0));
            var word =
                    new Word(group, row.get(1), spellings(row.get(2)), spellings(row.get(3)), row.get(4), row.get(5));
            WORDS.computeIfAbsent(group, g -> new ArrayList<>()).add(word);
            var bySpelling = BY_SPELLING.computeIfAbsent(group, g -> new HashMap<>());
            word.nl().forEach(spelling -> bySpelling.put(Spelling.plain(spelling), word));
            word.en().forEach(spelling -> bySpelling.put(Spelling.plain(spelling), word));
        }
    }

    private Vocabulary() {}

    public static String word(Occasion occasion, Language language) {
        return shown(Word.Group.OCCASION, occasion, language);
    }

    public static String word(StatePart part, Language language) {
        return shown(Word.Group.STATE, part, language);
    }

    public static String word(Talk talk, Language language) {
        return shown(Word.Group.TALK, talk, language);
    }

    public static String word(TalkType type, Language language) {
        return shown(Word.Group.KIND, type, language);
    }

    public static String word(Feedback feedback, Language language) {
        return shown(Word.Group.FEEDBACK, feedback, language);
    }

    public static String word(Code code, Language language) {
        return shown(Word.Group.CODE, code, language);
    }

    /** The name of the ending for which a script need not write anything: the client breaks off the conversation. */
    public static String brokenOff(Language language) {
        return word(Word.Group.BUILT_IN_ENDING, "BROKEN_OFF").shown(language);
    }

    /** The name of the ending for which a script need not write anything: the client commits to a first step. */
    public static String firstStep(Language language) {
        return word(Word.Group.BUILT_IN_ENDING, "FIRST_STEP").shown(language);
    }

    public static Optional<Occasion> occasion(String written) {
        return find(Word.Group.OCCASION, written).map(word -> Occasion.valueOf(word.id()));
    }

    public static Optional<StatePart> statePart(String written) {
        return find(Word.Group.STATE, written).map(word -> StatePart.valueOf(word.id()));
    }

    /** What a slot such as {@code woord} or {@code word} stands for: {@code word}, {@code advice} or {@code name}. */
    public static Optional<String> slot(String written) {
        return find(Word.Group.SLOT, written).map(Word::id);
    }

    /** Every word of the script language, in the order of the table. */
    public static List<Word> all() {
        return WORDS.values().stream().flatMap(List::stream).toList();
    }

    static Optional<Word> find(Word.Group group, String written) {
        return Optional.ofNullable(BY_SPELLING.get(group).get(Spelling.plain(written)));
    }

    static Word word(Word.Group group, String id) {
        return WORDS.get(group).stream()
                .filter(word -> word.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No row " + group + " " + id + " in keywords.tsv"));
    }

    static List<Word> words(Word.Group group) {
        return List.copyOf(WORDS.get(group));
    }

    private static String shown(Word.Group group, Enum<?> value, Language language) {
        return word(group, value.name()).shown(language);
    }

    private static List<String> spellings(String cell) {
        return Arrays.stream(cell.split("\\|")).map(String::strip).toList();
    }
}
