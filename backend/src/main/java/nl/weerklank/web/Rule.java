package nl.weerklank.web;

import java.util.Locale;

/** Who may do something, as it stands in {@code access.tsv}. */
enum Rule {
    ANYONE,
    PERSON,
    /** Whose conversation it is. */
    OWNER,
    /** Whose conversation it is, or a trainer whom it was shared with. */
    READER,
    /** The same, and a trainer's look is written down, for the owner to see. */
    READER_WRITTEN_DOWN,
    /** Who trains the group. */
    LEADER,
    /** Who is in the group. */
    MEMBER,
    TRAINER,
    ADMIN;

    static Rule of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
