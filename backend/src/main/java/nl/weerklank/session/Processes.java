package nl.weerklank.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.weerklank.miti.QuestionForm;

/** Reads from processes.tsv which process each trainee turn belonged to. A reading of the talk, not a MITI code. */
final class Processes {

    private static final String ANY = "-";

    private record Row(String process, Set<String> takenAs, Set<String> asksFor, Set<String> after) {

        boolean fits(Exchange exchange) {
            var coding = exchange.said().coding();
            return fits(
                            takenAs,
                            exchange.answer() == null
                                    ? "OTHER"
                                    : exchange.answer().reaction().occasion().name())
                    && (asksFor.contains(ANY)
                            || coding.question() != QuestionForm.NONE
                                    && asksFor.contains(coding.darn().name().toLowerCase(Locale.ROOT)))
                    && fits(after, talkBefore(exchange));
        }

        private static boolean fits(Set<String> wanted, String found) {
            return wanted.contains(ANY) || wanted.contains(found);
        }

        private static String talkBefore(Exchange exchange) {
            if (exchange.before() == null) {
                return "";
            }
            var coding = exchange.before().coding();
            return coding.discord() ? "discord" : coding.talk().name().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<Row> ROWS = Table.rows("processes.tsv").stream()
            .map(cells -> new Row(cells[0], set(cells[1]), set(cells[2]), set(cells[3])))
            .toList();

    private Processes() {}

    static List<SessionReport.ProcessAt> of(List<Exchange> exchanges) {
        var steps = new ArrayList<SessionReport.ProcessAt>();
        var going = MiProcess.ENGAGING;
        for (Exchange exchange : exchanges) {
            String process = ROWS.stream()
                    .filter(row -> row.fits(exchange))
                    .findFirst()
                    .orElseThrow()
                    .process();
            var here = process.equals("same") ? going : MiProcess.valueOf(process.toUpperCase(Locale.ROOT));
            steps.add(new SessionReport.ProcessAt(exchange.said().turn(), here));
            going = here == MiProcess.NONE ? going : here;
        }
        return List.copyOf(steps);
    }

    private static Set<String> set(String cell) {
        return Set.of(cell.split(","));
    }
}
