package nl.weerklank.client;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.TalkType;

/** What a trainee asks with a scale from nought to ten, and which figure fits how the client is. */
enum Scale {
    /** Why it is no lower: asks for what there already is, and so for change talk. */
    LOWER,
    /** What a higher figure would take. */
    HIGHER,
    CONFIDENCE,
    IMPORTANCE,
    /** A scale of something else, or no scale. */
    NONE;

    /** Points that a figure in a script may be away from the state and still be his. */
    private static final double NEAR = 2.5;

    private static final List<String> DUTCH =
            List.of("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien");
    private static final List<String> ENGLISH =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private record Row(Scale scale, Language language, Pattern pattern, String plainly) {}

    private static final List<Row> ROWS = Resources.rows("scales.tsv").stream()
            .map(row -> new Row(
                    valueOf(row[0]),
                    row[1].equals("nl") ? Language.NL : Language.EN,
                    Pattern.compile(row[2]),
                    row[3].equals("-") ? null : row[3]))
            .toList();

    static Scale of(String text, Language language) {
        String plain = text.toLowerCase(Locale.ROOT);
        return ROWS.stream()
                .filter(row -> row.language() == language)
                .filter(row -> row.pattern().matcher(plain).find())
                .map(Row::scale)
                .findFirst()
                .orElse(NONE);
    }

    /** The question in plain words that his own lines may already answer, or null. */
    String plainly(Language language) {
        return ROWS.stream()
                .filter(row -> row.scale() == this && row.language() == language)
                .map(Row::plainly)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Where he would put himself, 0–10. */
    int figure(State state) {
        return (int) Math.round(value(state));
    }

    static String word(int figure, Language language) {
        return (language == Language.NL ? DUTCH : ENGLISH).get(figure);
    }

    /** The part of the pack's section for how high the figure is. */
    String section(State state) {
        int figure = figure(state);
        return "SCALING." + (this == CONFIDENCE ? "CONFIDENCE" : "IMPORTANCE")
                + (figure < 4 ? ".LOW" : figure < 7 ? ".MIDDLE" : ".HIGH");
    }

    /** Whether a line of the script is about what this scale measures, with a figure that can be his. */
    boolean fits(String says, TalkType type, State state, Language language) {
        boolean able = type == TalkType.ABILITY || type == TalkType.STEPS;
        boolean same =
                switch (this) {
                    case CONFIDENCE -> able || type == TalkType.NONE;
                    case IMPORTANCE -> !able;
                    case LOWER, HIGHER -> false;
                    case NONE -> true;
                };
        var figures = language == Language.NL ? DUTCH : ENGLISH;
        return same
                && Words.of(says).stream()
                        .mapToInt(word -> figures.indexOf(word))
                        .filter(figure -> figure > 1)
                        .limit(1)
                        .allMatch(figure -> this == NONE || Math.abs(figure - value(state)) <= NEAR);
    }

    private double value(State state) {
        return this == CONFIDENCE ? state.confidence() : state.importance();
    }
}
