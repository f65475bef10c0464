package nl.weerklank.web;

/** What counts as something said. */
final class Utterances {

    /** Longest trainee turn, in UTF-16 units. */
    static final int LONGEST = 4_000;

    private Utterances() {}

    /** Without control characters and lone surrogates, line ends as one kind, and no space around it. */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
            boolean lone = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            if (!control && !lone) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString().strip();
    }
}
