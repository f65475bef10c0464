package nl.weerklank.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {

    /** The textbook's eight out of ten: Wilson's interval runs from .490 to .943. */
    @Test
    void theIntervalIsWilsons() {
        var share = new Share(8, 10);
        assertThat(share.value()).isEqualTo(0.8);
        assertThat(share.low()).isEqualTo(0.490, within(0.001));
        assertThat(share.high()).isEqualTo(0.943, within(0.001));
    }

    @Test
    void fewTurnsMakeAWideBandAndSayLittle() {
        assertThat(new Share(1, 2).sure()).isFalse();
        assertThat(new Share(10, 20).sure()).isTrue();
        assertThat(Share.NOTHING.sure()).isFalse();
        assertThat(Share.NOTHING.value()).isNull();
        assertThat(Share.NOTHING.high() - Share.NOTHING.low()).isEqualTo(1);
    }

    @Test
    void allOrNothingStaysWithinOneAndNought() {
        assertThat(new Share(5, 5).high()).isEqualTo(1, within(1e-9));
        assertThat(new Share(5, 5).low()).isBetween(0.5, 0.6);
        assertThat(new Share(0, 5).low()).isEqualTo(0, within(1e-9));
    }
}
