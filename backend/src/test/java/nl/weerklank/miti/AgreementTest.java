package nl.weerklank.miti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgreementTest {

    /** Two readers of fifty requests: 20 and 15 alike, 5 and 10 not. By hand: .7 agreed, .5 by chance. */
    @Test
    void kappaIsWhatIsLeftAfterChance() {
        var kappa = new Agreement(20, 5, 10, 15).kappa();
        assertThat(kappa.value()).isEqualTo(0.4, within(1e-9));
        assertThat(kappa.low()).isEqualTo(0.151, within(0.001));
        assertThat(kappa.high()).isEqualTo(0.649, within(0.001));
    }

    @Test
    void perfectAgreementIsOneAndAgreementByChanceIsNought() {
        assertThat(new Agreement(12, 0, 0, 30).kappa().value()).isEqualTo(1, within(1e-9));
        assertThat(new Agreement(10, 10, 10, 10).kappa().value()).isEqualTo(0, within(1e-9));
    }

    @Test
    void whereNothingVariesThereIsNoKappa() {
        assertThat(Agreement.NONE.kappa()).isNull();
        assertThat(new Agreement(0, 0, 0, 40).kappa()).isNull();
        assertThat(new Agreement(40, 0, 0, 0).kappa()).isNull();
        assertThat(new Agreement(0, 3, 0, 40).kappa().value()).isEqualTo(0, within(1e-9));
    }

    @Test
    void moreTurnsMakeTheIntervalNarrower() {
        var few = new Agreement(8, 2, 2, 8).kappa();
        var many = new Agreement(80, 20, 20, 80).kappa();
        assertThat(many.value()).isEqualTo(few.value(), within(1e-9));
        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    }

    @Test
    void turnsAreCountedOneByOne() {
        var found =
                Agreement.NONE.and(true, true).and(true, false).and(false, true).and(false, false);
        assertThat(found).isEqualTo(new Agreement(1, 1, 1, 1));
    }
}
