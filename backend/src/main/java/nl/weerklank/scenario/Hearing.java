package nl.weerklank.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.weerklank.miti.Coder;
import nl.weerklank.miti.Context;
import nl.weerklank.miti.Talk;

/** Whether a line sounds like what it is declared to be. */
final class Hearing {

    /** Below this probability (0–1) a coder and a writer may just differ. */
    static final double SURE = 0.8;

    private Hearing() {}

    static List<Problem> check(Scenario scenario, Coder coder) {
        var problems = new Problems(scenario.language());
        var context = Context.start(scenario.language());
        Stream.concat(
                        scenario.topics().stream().flatMap(topic -> topic.lines().stream()),
                        scenario.reactions().values().stream().flatMap(List::stream))
                .filter(line -> line.talk() != Talk.NEUTRAL && !Slots.canStayEmpty(line.says()))
                .forEach(line -> {
                    var heard = coder.client(line.says(), context);
                    double probability = heard.probabilities()
                            .getOrDefault("talk." + heard.talk().name().toLowerCase(Locale.ROOT), 0.0);
                    if (opposite(line.talk(), heard.talk()) && probability >= SURE) {
                        problems.add(
                                ProblemCode.HEARD_OTHERWISE,
                                new Place(line.sourceLine(), 1),
                                Vocabulary.word(line.talk(), scenario.language()),
                                Vocabulary.word(heard.talk(), scenario.language()));
                    }
                });
        return new ArrayList<>(problems.inOrder());
    }

    private static boolean opposite(Talk declared, Talk heard) {
        return declared == Talk.CHANGE && heard == Talk.SUSTAIN || declared == Talk.SUSTAIN && heard == Talk.CHANGE;
    }
}
