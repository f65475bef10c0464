package nl.weerklank.miti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a turn is typed says nothing about what was done: its codes stay the same. */
class SameTurnOtherwiseTypedTest {

    private static final double UNCHANGED = 0.98;

    /** Every so many turns of the corpus. */
    private static final int STEP = 7;

    private static final Coder CODER = Coder.shipped();

    enum Typed {
        LOWER_CASE(text -> text.toLowerCase(Locale.ROOT)),
        UPPER_CASE(text -> text.toUpperCase(Locale.ROOT)),
        TYPOGRAPHIC_QUOTES(text -> text.replace("'", "’").replaceAll("\"([^\"]*)\"", "“$1”")),
        STRAIGHT_QUOTES(text ->
                text.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"')),
        DOUBLED_SPACES(text -> text.replace(" ", "  ")),
        TRAILING_DOTS(text -> text + "…");

        private final UnaryOperator<String> typing;

        Typed(UnaryOperator<String> typing) {
            this.typing = typing;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCodesStay(Typed typed) throws IOException {
        int same = 0;
        var changed = new ArrayList<String>();
        for (Language language : Language.values()) {
            List<Example> examples = Examples.own(Path.of("corpus"), language);
            for (int i = 0; i < examples.size(); i += STEP) {
                Example example = examples.get(i);
                var context = Context.start(language);
                String otherwise = typed.typing.apply(example.text());
                if (heard(example, example.text(), context).equals(heard(example, otherwise, context))) {
                    same++;
                } else {
                    changed.add(example.text());
                }
            }
        }
        double unchanged = same / (double) (same + changed.size());
        System.out.printf(
                Locale.ROOT, "%s: %.2f %% of %d turns unchanged%n", typed, unchanged * 100, same + changed.size());
        assertThat(unchanged).as("changed: %s", changed).isGreaterThanOrEqualTo(UNCHANGED);
    }

    private static Set<Object> heard(Example example, String text, Context context) {
        if (example.speaker() == Speaker.TRAINEE) {
            var coding = CODER.trainee(text, context);
            return Set.of(coding.codes(), coding.question(), coding.reflection(), coding.advice(), coding.moralising());
        }
        var coding = CODER.client(text, context);
        return Set.of(coding.talk(), "yes-but " + coding.yesBut(), "discord " + coding.discord());
    }
}
