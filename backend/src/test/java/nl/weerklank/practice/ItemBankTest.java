package nl.weerklank.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerklank.miti.Coder;
import nl.weerklank.miti.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every item does what it promises: its examples are heard as what it asks for, its typical miss is not. */
class ItemBankTest {

    private static final ItemBank BANK = ItemBank.of(List.of());
    private static final Judge JUDGE = new Judge(Coder.shipped());

    static Stream<Item> typed() {
        return BANK.all().stream().filter(item -> !item.kind().marking());
    }

    static Stream<Item> marked() {
        return BANK.all().stream().filter(item -> item.kind().marking());
    }

    @ParameterizedTest
    @MethodSource("typed")
    void examplesAreHeardAsWhatIsPractised(Item item) {
        assertThat(item.examples())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(outcome(item, example))
                        .as(item.id() + ": " + example)
                        .isEqualTo(Outcome.HEARD));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void aTypicalMissIsNotHeardAsIt(Item item) {
        assertThat(outcome(item, item.miss()))
                .as(item.id() + ": " + item.miss())
                .isNotEqualTo(Outcome.HEARD);
    }

    @ParameterizedTest
    @MethodSource("marked")
    void whatIsToBeMarkedStandsInThePassageAndIsFoundByMarkingIt(Item item) {
        var carried = Passage.of(item.said()).carried(item);
        Set<Integer> all = Set.copyOf(Stream.iterate(0, i -> i < carried.size(), i -> i + 1)
                .filter(i -> carried.get(i).isPresent())
                .toList());
        assertThat(JUDGE.verdict(item, all).outcome()).as(item.id()).isEqualTo(Outcome.HEARD);
        assertThat(JUDGE.verdict(item, Set.of()).outcome()).as(item.id()).isEqualTo(Outcome.MISSED);
    }

    @Test
    void thereIsEnoughOfEveryKindInBothLanguages() {
        for (Kind kind : Kind.all()) {
            assertThat(BANK.of(Language.NL, kind)).as(kind.id()).hasSizeGreaterThanOrEqualTo(8);
            assertThat(BANK.of(Language.EN, kind)).as(kind.id()).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    private static Outcome outcome(Item item, String answer) {
        return JUDGE.verdict(item, answer, JUDGE.coding(item, answer)).outcome();
    }
}
