package nl.weerklank.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weerklank.client.Thoughts;
import nl.weerklank.miti.Language;
import nl.weerklank.scenario.StatePart;

/** Finds the moments that turned the conversation: where trust, discord or readiness moved most. */
final class Moments {

    /** Moments that are worth a question; more would be noise. */
    static final int MOST = 4;

    /** Points (of 10) that a figure has to move. */
    static final double LEAST = 0.5;

    private static final List<StatePart> FIGURES = List.of(StatePart.TRUST, StatePart.DISCORD, StatePart.READINESS);

    private static final Map<String, String[]> WORDS = Table.rows("moments.tsv").stream()
            .collect(Collectors.toMap(cells -> cells[0] + " " + cells[1], cells -> cells));

    private Moments() {}

    /** In the order of the conversation. Of each turn only the figure that moved most. */
    static List<SessionReport.Turned> of(List<Exchange> exchanges, Language language) {
        var found = new ArrayList<SessionReport.Turned>();
        for (Exchange exchange : exchanges) {
            if (exchange.answered()) {
                Thoughts.changed(exchange.stateBefore(), exchange.stateAfter()).stream()
                        .filter(changed -> FIGURES.contains(changed.part()) && Math.abs(changed.by()) >= LEAST)
                        .findFirst()
                        .ifPresent(changed -> found.add(turned(exchange, changed.part(), changed.by(), language)));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(moment -> -Math.abs(moment.after() - moment.before())))
                .limit(MOST)
                .sorted(Comparator.comparingInt(SessionReport.Turned::turn))
                .toList();
    }

    private static SessionReport.Turned turned(Exchange exchange, StatePart part, double by, Language language) {
        var words = WORDS.get(part + (by > 0 ? " up" : " down"));
        int at = language == Language.NL ? 2 : 4;
        return new SessionReport.Turned(
                exchange.answer().turn(),
                exchange.said().turn(),
                part,
                exchange.stateBefore().part(part),
                exchange.stateAfter().part(part),
                words[at],
                words[at + 1]);
    }
}
