package nl.weerklank.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.weerklank.client.CaseLines.Option;
import nl.weerklank.client.Voice.Spoken;
import nl.weerklank.client.Voice.Wish;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.Talk;
import nl.weerklank.scenario.Occasion;
import nl.weerklank.scenario.Scenario;

/** What he says to a scale or to a miracle: his own words for it first, then what he says to the same asked plainly. */
final class Imagined {
    /** The miracle question in the plain words that a script may foresee. */
    private static final Map<Language, String> MIRACLE_PLAINLY = Map.of(
            Language.NL, "Hoe ziet het eruit als het goed gaat? Hoe zou het zijn als het opgelost is?",
            Language.EN, "What would you like to be different? How would it be if things went well?");

    private final Language language;
    private final Understanding understanding;
    private final CaseLines own;
    private final GeneralLines general;

    Imagined(Scenario scenario, Understanding understanding, CaseLines own, GeneralLines general) {
        this.language = scenario.language();
        this.understanding = understanding;
        this.own = own;
        this.general = general;
    }

    /** Empty when there is nothing that fits, so that he answers as to anything else. */
    Optional<Spoken> to(Wish wish, Memory memory, SplittableRandom random) {
        boolean miracle = wish.occasion() == Occasion.MIRACLE;
        if (wish.move() == Move.DISCORD || miracle && wish.move() == Move.SUSTAIN) {
            return Optional.empty();
        }
        var scale = miracle ? Scale.NONE : Scale.of(wish.heard(), language);
        var options = new ArrayList<>(own.reactions(wish, memory));
        options.removeIf(option ->
                !miracle && !scale.fits(option.spoken().says(), option.spoken().type(), wish.state(), language));
        if (options.isEmpty()) {
            options.addAll(foreseen(wish, miracle ? MIRACLE_PLAINLY.get(language) : scale.plainly(language), memory));
        }
        if (!options.isEmpty()) {
            return Optional.of(options.get(random.nextInt(options.size())).spoken());
        }
        if (scale != Scale.CONFIDENCE && scale != Scale.IMPORTANCE) {
            return Optional.empty();
        }
        var said = wish.move() == Move.SUSTAIN ? wish.instead(Move.NEUTRAL) : wish;
        String figure = Scale.word(scale.figure(wish.state()), language);
        return general.from(said, scale.section(wish.state()), figure, memory, random);
    }

    /** The likeliest of the lines that answer the plain question and do not speak for staying as it is. */
    private List<Option> foreseen(Wish wish, String plainly, Memory memory) {
        return plainly == null
                ? List.of()
                : understanding.asked(plainly, memory.topic()).answers().stream()
                        .filter(answer ->
                                answer.topic().lines().get(answer.index()).talk() != Talk.SUSTAIN)
                        .flatMap(answer -> own.line(answer.topic(), answer.index(), wish, memory).stream())
                        .limit(1)
                        .toList();
    }
}
