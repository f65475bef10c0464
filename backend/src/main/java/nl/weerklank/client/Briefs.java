package nl.weerklank.client;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.weerklank.miti.Context;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.Talk;
import nl.weerklank.scenario.Line;
import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.Topic;

/** Gathers what a voice may know: only what the state lets him tell, and only the side that the mind chose. */
final class Briefs {

    private Briefs() {}

    static Brief of(Scenario scenario, Memory memory, String heard, Context before, Reaction reaction) {
        String topic = reaction.topic() != null ? reaction.topic() : memory.topic();
        List<String> knows = scenario.topics().stream()
                .sorted(Comparator.comparing((Topic each) -> !each.name().equals(topic)))
                .flatMap(each -> each.lines().stream())
                .filter(line -> tells(line, reaction))
                .map(Line::says)
                .limit(Brief.MOST_KNOWN)
                .toList();
        return new Brief(
                scenario,
                reaction,
                knows,
                remembers(scenario.language() == Language.NL, memory),
                before,
                heard,
                memory.said());
    }

    private static boolean tells(Line line, Reaction reaction) {
        return !line.says().contains("{")
                && !line.discord()
                && (line.talk() == Talk.NEUTRAL || line.talk() == reaction.talk())
                && line.conditions().stream()
                        .allMatch(c -> c.holds(reaction.state().part(c.part())));
    }

    private static List<String> remembers(boolean dutch, Memory memory) {
        var remembers = new ArrayList<String>();
        if (!memory.topics().isEmpty()) {
            remembers.add((dutch ? "Hierover ging het al: " : "This was talked about: ")
                    + String.join(", ", memory.topics().stream().sorted().toList()) + ".");
        }
        if (memory.promised() > 0) {
            remembers.add(
                    dutch
                            ? "Hij zei eerder ja om ervan af te zijn, en meende dat niet."
                            : "He said yes before to have it over with, and did not mean it.");
        }
        if (memory.changeTalk() > 2) {
            remembers.add(
                    dutch
                            ? "Hij heeft zichzelf al een paar keer horen zeggen waarom het anders moet."
                            : "He has heard himself say a few times why it should change.");
        }
        return remembers;
    }
}
