package nl.weerklank.miti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionLedgerTest {

    private static final Coder CODER = Coder.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mag ik daar iets over vertellen?              | Ja hoor.                     | GIVEN
                    Mag ik daar iets over vertellen?              | Doe maar.                    | GIVEN
                    Vindt u het goed als ik iets voorleg?         | Nou, vooruit.                | GIVEN
                    Mag ik daar iets over vertellen?              | Liever niet.                 | REFUSED
                    Mag ik u een tip geven?                       | Nee, dank u.                 | REFUSED
                    Is it okay if I share something?              | Sure, go ahead.              | GIVEN
                    Is it okay if I share something?              | No, not really.              | REFUSED
                    Hoe is dat voor u?                            | Ja, lastig.                  | NONE
                    Hoe is dat voor u?                            | Wat raadt u aan?             | GIVEN
                    """)
    void permissionFollowsFromAskingAndTheAnswer(String trainee, String client, Permission then) {
        assertThat(after(trainee, client).ledger().state()).isEqualTo(then);
    }

    @Test
    void permissionHoldsForThreeTurnsOfTheTrainee() {
        Context context = after("Mag ik daar iets over vertellen?", "Ja hoor.");
        for (int turn = 0; turn < 3; turn++) {
            assertThat(context.ledger().allows("Bij anderen helpt een overzicht."))
                    .isTrue();
            String said = "Bij anderen helpt een overzicht.";
            context = context.after(said, CODER.trainee(said, context));
        }
        assertThat(context.ledger().allows("Bij anderen helpt een overzicht.")).isFalse();
    }

    @Test
    void aPrescribingToneIsNotWhatPermissionWasGivenFor() {
        assertThat(after("Mag ik daar iets over vertellen?", "Ja hoor.")
                        .ledger()
                        .allows("Je moet gewoon die post openmaken."))
                .isFalse();
    }

    private static Context after(String trainee, String client) {
        Context start = Context.start(trainee.startsWith("Is it") ? Language.EN : Language.NL);
        Context asked = start.after(trainee, CODER.trainee(trainee, start));
        return Stream.of(client)
                .map(text -> asked.after(text, CODER.client(text, asked)))
                .findFirst()
                .orElseThrow();
    }
}
