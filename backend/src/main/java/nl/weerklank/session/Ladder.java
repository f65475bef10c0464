package nl.weerklank.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.weerklank.miti.QuestionForm;
import nl.weerklank.miti.Talk;
import nl.weerklank.scenario.Occasion;

/** What the client said on each rung towards a plan, and what he was asked for. */
final class Ladder {

    private Ladder() {}

    /** The lowest rung first. Only change talk counts: what pleads against the change is no rung. */
    static List<SessionReport.RungSaid> of(List<Exchange> exchanges) {
        return Arrays.stream(Rung.values())
                .map(rung -> new SessionReport.RungSaid(
                        rung, said(exchanges, rung), asked(exchanges, rung), early(exchanges, rung)))
                .toList();
    }

    private static List<SessionReport.Quote> said(List<Exchange> exchanges, Rung rung) {
        var said = new ArrayList<SessionReport.Quote>();
        for (Exchange exchange : exchanges) {
            var answer = exchange.answer();
            if (answer != null
                    && answer.coding().talk() == Talk.CHANGE
                    && rung.said(answer.coding().type())) {
                said.add(
                        new SessionReport.Quote(answer.turn(), answer.reaction().says()));
            }
        }
        return said;
    }

    private static List<Integer> asked(List<Exchange> exchanges, Rung rung) {
        return turns(exchanges.stream().filter(exchange -> asks(exchange, rung)).toList());
    }

    /** Questions for the plan that the client took as too early. */
    private static List<Integer> early(List<Exchange> exchanges, Rung rung) {
        return turns(exchanges.stream()
                .filter(exchange -> rung == Rung.PLANNING && takenAs(exchange, Occasion.PLANNING_TOO_EARLY))
                .toList());
    }

    private static boolean asks(Exchange exchange, Rung rung) {
        var coding = exchange.said().coding();
        boolean plan = takenAs(exchange, Occasion.PLANNING) || takenAs(exchange, Occasion.PLANNING_TOO_EARLY);
        return plan ? rung == Rung.PLANNING : coding.question() != QuestionForm.NONE && rung.askedFor(coding.darn());
    }

    private static boolean takenAs(Exchange exchange, Occasion occasion) {
        return exchange.answer() != null && exchange.answer().reaction().occasion() == occasion;
    }

    private static List<Integer> turns(List<Exchange> exchanges) {
        return exchanges.stream().map(exchange -> exchange.said().turn()).toList();
    }
}
