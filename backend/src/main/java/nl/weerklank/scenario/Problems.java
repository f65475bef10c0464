package nl.weerklank.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.weerklank.miti.Language;

/** Collects what is wrong with one script, in the language of that script. */
final class Problems {

    /** More than this helps nobody: a hostile or broken file could otherwise hold tens of thousands. */
    static final int MOST = 200;

    private static final Comparator<Problem> IN_ORDER_OF_PLACE =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private final List<Problem> found = new ArrayList<>();
    private final Language language;
    private boolean errors;

    Problems(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    void add(ProblemCode code, Place place, Object... filling) {
        var text = ProblemTexts.text(code, language);
        errors |= text.severity() == Problem.Severity.ERROR;
        if (found.size() < MOST) {
            found.add(new Problem(
                    text.severity(),
                    place.line(),
                    place.column(),
                    code.id(),
                    ProblemTexts.fill(text.message(), filling),
                    ProblemTexts.fill(text.mend(), filling)));
        }
    }

    boolean errors() {
        return errors;
    }

    List<Problem> inOrder() {
        return found.stream().sorted(IN_ORDER_OF_PLACE).toList();
    }

    String phrase(String id, Object... filling) {
        return ProblemTexts.phrase(id, language, filling);
    }

    /** "Did you mean …?" when something comes near, and otherwise what is possible. */
    String nearestOrAllowed(String written, Collection<String> near, Collection<String> shown) {
        return Spelling.nearest(written, near)
                .map(word -> phrase("did-you-mean", word))
                .orElseGet(() -> phrase("allowed", String.join(", ", shown)));
    }
}
