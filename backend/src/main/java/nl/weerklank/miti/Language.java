package nl.weerklank.miti;

import java.util.Locale;

/** A language in which conversations are held and coded. */
public enum Language {
    NL,
    EN;

    /** The ISO 639-1 code, {@code nl} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
