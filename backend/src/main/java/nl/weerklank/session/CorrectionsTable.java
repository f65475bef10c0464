package nl.weerklank.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.weerklank.miti.ClientCoding;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.TraineeCoding;

/** Corrected turns as lines of the corpus that the coder learns from: its format, with the turns before each. */
final class CorrectionsTable {

    static final String TRAINEE =
            "id\tvignette\tbefore\ttext\tcodes\tquestion\treflection\tdarn\tmoralising\tmain\thard\tsetting";
    static final String CLIENT = "id\tvignette\tbefore\ttext\ttalk\ttype\tyesbut\tdirection\tdiscord\thard\tsetting";

    private static final String NONE = "-";
    private static final int TURNS_BEFORE = 4;

    private CorrectionsTable() {}

    /** @param trainee whose turns: the trainee's, or else the client's */
    static List<String> rows(PracticeSession session, List<SessionEvent> events, boolean trainee) {
        var last = Corrected.last(events);
        var rows = new ArrayList<String>();
        var before = new ArrayList<String>();
        String vignette = "cor-" + session.id();
        // What a branch shares with where it came from is counted there.
        int own = session.branchedFrom() == null ? 0 : session.branchedFrom().turn();
        for (SessionEvent event : Corrected.of(events)) {
            if (event instanceof SessionEvent.TraineeSpoke spoke) {
                if (trainee && spoke.turn() >= own && last.containsKey(spoke.turn())) {
                    rows.add(row(session, vignette, spoke.turn(), before, spoke.text(), labels(spoke.coding())));
                }
                before.add("T: " + plain(spoke.text()));
            } else if (event instanceof SessionEvent.ClientSpoke spoke) {
                String says = spoke.reaction().says();
                if (!trainee && spoke.turn() >= own && last.containsKey(spoke.turn())) {
                    rows.add(row(session, vignette, spoke.turn(), before, says, labels(spoke.coding())));
                }
                before.add("C: " + plain(says));
            }
        }
        return rows;
    }

    private static String row(
            PracticeSession session, String vignette, int turn, List<String> before, String text, String labels) {
        var near = before.subList(Math.max(0, before.size() - TURNS_BEFORE), before.size());
        return String.join(
                "\t",
                vignette + "-" + turn,
                vignette,
                near.isEmpty() ? NONE : String.join(" || ", near),
                plain(text),
                labels,
                NONE,
                session.scenario());
    }

    private static String labels(TraineeCoding coding) {
        String codes = coding.codes().stream().map(Code::name).collect(Collectors.joining(" "));
        return String.join(
                "\t",
                codes.isEmpty() ? NONE : codes,
                word(coding.question()),
                word(coding.reflection()),
                word(coding.darn()),
                coding.moralising() ? "yes" : "no",
                word(coding.behaviour()));
    }

    private static String labels(ClientCoding coding) {
        return String.join(
                "\t",
                word(coding.talk()),
                word(coding.type()),
                coding.yesBut() ? "yes" : "no",
                coding.direction() == null ? NONE : word(coding.direction()),
                coding.discord() ? "yes" : "no");
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replace("||", "|").strip();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
