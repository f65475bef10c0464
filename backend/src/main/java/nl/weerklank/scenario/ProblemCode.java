package nl.weerklank.scenario;

import java.util.Locale;

/** Everything that can be wrong with a script; severity and texts are in {@code problems.tsv}. */
enum ProblemCode {
    TOO_LARGE,
    TOO_MANY_LINES,
    TOO_MANY_PARTS,
    TOO_DEEP,
    NOT_UTF8,
    CONTROL_CHARACTER,
    EMPTY_SCRIPT,
    TAB,
    UNQUOTED_COLON,
    UNQUOTED_SIGN,
    UNQUOTED_HASH,
    HASH_CUTS_LINE,
    UNQUOTED_COMMA,
    TEXT_AFTER_QUOTE,
    OPEN_QUOTE,
    OPEN_BRACKET,
    MISSING_COMMA,
    BAD_ESCAPE,
    INDENTATION,
    MISSING_COLON,
    SECOND_DOCUMENT,
    ALIAS,
    ANCHOR,
    TAG,
    MERGE_KEY,
    YAML_SYNTAX,
    DUPLICATE_KEY,
    UNKNOWN_KEY,
    UNKNOWN_VALUE,
    MISSING_KEY,
    EMPTY_VALUE,
    WRONG_TYPE,
    NOT_A_NUMBER,
    OUT_OF_RANGE,
    READINESS_FOLLOWS,
    UNKNOWN_SLOT,
    SLOT_IN_OPENING,
    UNKNOWN_ENDING,
    UNKNOWN_TOPIC,
    TOPIC_WITHOUT_LINES,
    TOPIC_WITHOUT_ABOUT,
    SAME_LINE_TWICE,
    UNREACHABLE_TURNING_POINT,
    UNREACHABLE_LINE,
    ENDING_NOT_REACHED,
    IDLE_TURNING_POINT,
    CHANGE_TALK_WITHOUT_TRUST,
    FEW_LINES,
    ONLY_SLOT,
    ONLY_SLOT_LINES,
    KIND_WITHOUT_DIRECTION,
    CITIZEN_NUMBER,
    BANK_ACCOUNT,
    PHONE_NUMBER,
    E_MAIL_ADDRESS,
    BIRTH_DATE,
    HEARD_OTHERWISE;

    /** The stable name that writers see, such as {@code unknown-key}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
