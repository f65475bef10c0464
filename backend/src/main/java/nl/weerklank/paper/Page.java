package nl.weerklank.paper;

/** Writes XHTML; everything that people wrote goes in as text. */
final class Page {

    private final StringBuilder html = new StringBuilder();

    Page open(String tag) {
        return open(tag, "");
    }

    /** @param attributes our own, never what somebody wrote */
    Page open(String tag, String attributes) {
        html.append('<')
                .append(tag)
                .append(attributes.isEmpty() ? "" : " ")
                .append(attributes)
                .append('>');
        return this;
    }

    Page close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    Page text(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                default -> html.appendCodePoint(written(point));
            }
        });
        return this;
    }

    Page element(String tag, String text) {
        return open(tag).text(text).close(tag);
    }

    Page element(String tag, String attributes, String text) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** What XML cannot hold, and what the font has no sign for, becomes a space or a question mark. */
    private static int written(int point) {
        boolean control = point < 32 && point != '\n' && point != '\t';
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return control || point == 0xFFFE || point == 0xFFFF ? ' ' : surrogate || point > 0xFFFF ? '?' : point;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
