package nl.weerklank.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.QuestionForm;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.Tips;

/** Picks what went well and one thing to try. Describes what was said and what the client did with it. */
record Highlights(List<SessionReport.Highlight> wentWell, SessionReport.Highlight toTry) {

    private static final int MOST = 3;

    /** What is worth naming, the most telling first. */
    private static final List<Code> GOOD = List.of(Code.CR, Code.AF, Code.EMPHASIZE, Code.SEEK, Code.SR, Code.Q);

    private static final List<Code> TO_TRY = List.of(Code.CONFRONT, Code.PERSUADE);

    private static final Map<Code, String> DUTCH = Map.of(
            Code.CR, "Je gaf terug wat erachter zat: “%s”",
            Code.AF, "Je benoemde iets sterks, heel concreet: “%s”",
            Code.EMPHASIZE, "Je liet de keuze bij de ander: “%s”",
            Code.SEEK, "Je vroeg of het goed was en deelde de leiding: “%s”",
            Code.SR, "Je liet horen dat je luisterde: “%s”",
            Code.Q, "Je stelde een open vraag: “%s”",
            Code.CONFRONT, "Je ging ertegenin: “%s”",
            Code.PERSUADE, "Je droeg zelf de oplossing aan: “%s”");

    private static final Map<Code, String> ENGLISH = Map.of(
            Code.CR, "You gave back what lay behind the words: “%s”",
            Code.AF, "You named a strength, and a specific one: “%s”",
            Code.EMPHASIZE, "You left the choice with the other: “%s”",
            Code.SEEK, "You asked whether it was all right and shared the lead: “%s”",
            Code.SR, "You showed that you listened: “%s”",
            Code.Q, "You asked an open question: “%s”",
            Code.CONFRONT, "You argued against it: “%s”",
            Code.PERSUADE, "You brought the solution yourself: “%s”");

    static Highlights of(Language language, List<SessionEvent> events) {
        var good = new ArrayList<SessionReport.Highlight>();
        for (boolean movedHim : new boolean[] {true, false}) {
            for (Code code : GOOD) {
                first(events, code, movedHim)
                        .filter(spoke -> good.size() < MOST
                                && good.stream().noneMatch(h -> h.turn() == spoke.turn() || h.code() == code))
                        .ifPresent(spoke -> good.add(new SessionReport.Highlight(
                                spoke.turn(), code, text(language, code, spoke, movedHim), null)));
            }
        }
        SessionReport.Highlight toTry = null;
        for (Code code : TO_TRY) {
            var spoke = first(events, code, false);
            if (toTry == null && spoke.isPresent()) {
                toTry = new SessionReport.Highlight(
                        spoke.get().turn(),
                        code,
                        text(language, code, spoke.get(), false),
                        Tips.of(spoke.get().coding(), spoke.get().text()).stream()
                                .filter(tip -> tip.code() == code)
                                .map(tip -> tip.alternative())
                                .findFirst()
                                .orElse(null));
            }
        }
        return new Highlights(List.copyOf(good), toTry);
    }

    private static Optional<SessionEvent.TraineeSpoke> first(List<SessionEvent> events, Code code, boolean movedHim) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof SessionEvent.TraineeSpoke spoke && named(spoke, code)) {
                boolean moved = i + 1 < events.size()
                        && events.get(i + 1) instanceof SessionEvent.ClientSpoke answer
                        && answer.coding().talk() == Talk.CHANGE;
                if (moved || !movedHim) {
                    return Optional.of(spoke);
                }
            }
        }
        return Optional.empty();
    }

    /** Only open questions count as something that went well, and nothing that came with pushing does. */
    private static boolean named(SessionEvent.TraineeSpoke spoke, Code code) {
        var coding = spoke.coding();
        boolean pushed = coding.codes().stream().anyMatch(Code::nonAdherent);
        return coding.has(code)
                && (TO_TRY.contains(code) || !pushed && (code != Code.Q || coding.question() == QuestionForm.OPEN));
    }

    private static String text(Language language, Code code, SessionEvent.TraineeSpoke spoke, boolean movedHim) {
        boolean english = language == Language.EN;
        String said = spoke.text().length() <= 120 ? spoke.text() : spoke.text().substring(0, 117) + "…";
        String text = (english ? ENGLISH : DUTCH).get(code).formatted(said);
        if (!movedHim) {
            return text;
        }
        return text + (english ? " Change talk followed." : " Daarna kwam er verandertaal.");
    }
}
