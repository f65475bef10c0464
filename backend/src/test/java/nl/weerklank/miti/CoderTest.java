package nl.weerklank.miti;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoderTest {

    private static final Coder CODER = Coder.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NL | Hoe is het voor u om hier te zijn?                                     | Q
                    NL | Wat maakt dat je toch gekomen bent?                                    | Q
                    NL | U moet gewoon elke week uw post openmaken en een overzicht maken.      | PERSUADE
                    NL | Waarom bel je de energie niet gewoon even?                              | PERSUADE
                    EN | What would you like to be different?                                   | Q
                    EN | You should just cut down on the weekends and go to the gym instead.    | PERSUADE
                    """)
    void everydayTurnsAreHeard(Language language, String text, Code code) {
        assertThat(CODER.trainee(text, Context.start(language)).codes()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ja, maar dat heb ik al geprobeerd.", "Ja maar dat lukt mij toch niet."})
    void aYesButPointsAtTheTurnThatProvokedIt(String answer) {
        Context start = Context.start(Language.NL);
        String advice = "Je moet gewoon potjes maken.";
        Context context = start.after(advice, CODER.trainee(advice, start));
        ClientCoding heard = CODER.client(answer, context);
        assertThat(heard.yesBut()).isTrue();
        assertThat(heard.trigger()).isEqualTo(0);
    }

    @Test
    void noQuestionHasATargetAndOneReflectionADepth() {
        for (String text :
                new String[] {"Hallo.", "Je mist haar.", "Wat wil je?", "Dus het is zwaar, en toch kom je."}) {
            TraineeCoding coding = CODER.trainee(text, Context.start(Language.NL));
            assertThat(coding.has(Code.Q)).isEqualTo(coding.question() != QuestionForm.NONE);
            assertThat(coding.has(Code.SR)).isEqualTo(coding.reflection() == ReflectionDepth.SIMPLE);
            assertThat(coding.has(Code.CR)).isEqualTo(coding.reflection() == ReflectionDepth.COMPLEX);
            if (!coding.has(Code.Q)) {
                assertThat(coding.darn()).isEqualTo(Target.NONE);
            }
        }
    }
}
