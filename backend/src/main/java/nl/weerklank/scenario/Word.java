package nl.weerklank.scenario;

import java.util.List;
import nl.weerklank.miti.Language;

/**
 * One word of the script language.
 *
 * @param id what it means, the same in every language
 * @param nl how it may be written in Dutch, the shown form first
 * @param en how it may be written in English, the shown form first
 */
public record Word(Group group, String id, List<String> nl, List<String> en, String uitleg, String explanation) {

    /** Where in a script a word can stand. */
    public enum Group {
        CASE,
        CLIENT,
        ADDRESS,
        STATE,
        TOPIC,
        LINE,
        TALK,
        KIND,
        OCCASION,
        TURNING_POINT,
        WHEN,
        ENDING,
        BUILT_IN_ENDING,
        FEEDBACK,
        TEST,
        STEP,
        ANSWER,
        YES_NO,
        BOUND,
        SLOT,
        LANGUAGE,
        CODE
    }

    String shown(Language language) {
        return spellings(language).get(0);
    }

    List<String> spellings(Language language) {
        return language == Language.EN ? en : nl;
    }

    String meaning(Language language) {
        return language == Language.EN ? explanation : uitleg;
    }
}
