package nl.weerklank.miti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Whatever is typed, the coder has an answer, and every span is whole characters of the text. The seeds beside this test are
 * run each time; {@code JAZZER_FUZZ=1 ./mvnw test -pl backend -am -Dtest=AnyTextTest -Dsurefire.failIfNoSpecifiedTests=false}
 * looks for more.
 */
class AnyTextTest {

    private static final Coder CODER = Coder.shipped();
    private static final int LONGEST = 100_000;

    /** Far above what any text takes, so that only something without an end is caught. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @FuzzTest
    void anyBytesAreHeard(byte[] bytes) {
        if (bytes.length > 0) {
            byte[] said = Arrays.copyOfRange(bytes, 1, Math.min(bytes.length, LONGEST));
            hear(new String(said, StandardCharsets.UTF_8), bytes[0]);
            hear(new String(said, StandardCharsets.UTF_16BE), bytes[0]);
        }
    }

    @Test
    void oddCharactersInAnyOrderAreHeard() {
        var random = new Random(7);
        String odd = "aé? \ud800\udc00\ud83d\ude42\ud800 \u202e\u0000\t…’\"“ja maar\u200b\u200d\ufeff\r\n!.,0";
        for (int n = 0; n < 1_500; n++) {
            var text = new StringBuilder();
            int length = n % 300 == 0 ? LONGEST : random.nextInt(80);
            for (int i = 0; i < length; i++) {
                text.append(
                        random.nextInt(20) == 0
                                ? (char) random.nextInt(0x10000)
                                : odd.charAt(random.nextInt(odd.length())));
            }
            hear(text.toString(), n);
        }
    }

    private static void hear(String said, int which) {
        Context start = Context.start(which % 3 == 0 ? null : Language.values()[Math.floorMod(which, 2)]);
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> {
            TraineeCoding coding = CODER.trainee(said, start);
            for (Span span : coding.spans()) {
                assertThat(span.start()).isBetween(0, span.end());
                assertThat(span.end()).isLessThanOrEqualTo(said.length());
                assertThat(splitsACharacter(said, span.start())).isFalse();
                assertThat(splitsACharacter(said, span.end())).isFalse();
            }
            assertThatCode(() -> CODER.client(said, start.after(said, coding))).doesNotThrowAnyException();
        });
    }

    private static boolean splitsACharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
