package nl.weerklank.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.client.State;
import nl.weerklank.miti.Language;
import nl.weerklank.paper.Paper;
import nl.weerklank.session.Conversations;
import nl.weerklank.session.PracticeSession;
import nl.weerklank.session.Reports;
import nl.weerklank.session.SessionEvent;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A conversation as a file: a table for a spreadsheet, or everything for research (docs/conversation-format.md). */
@RestController
@RequestMapping("/api/sessions/{session}")
class TranscriptController {

    static final String FORMAT = "weerklank-conversation/1";

    private static final String COLUMNS = "turn,at,speaker,text,codes,question,reflection,advice,moralising,talk,type,"
            + "yes_but,discord,answers,trust,stress,discord_level,importance,confidence,readiness";

    /** Spreadsheets take a cell that begins like this for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    /** Excel needs it to see that the file is UTF-8. */
    private static final String MARK = "\uFEFF";

    record Conversation(
            String format,
            UUID session,
            ScenarioView scenario,
            String caseVersion,
            long seed,
            java.time.Instant startedAt,
            nl.weerklank.session.Branch branchedFrom,
            List<ServerMessage> events) {}

    private final Conversations conversations;
    private final Reports reports;

    TranscriptController(Conversations conversations, Reports reports) {
        this.conversations = conversations;
        this.reports = reports;
    }

    @GetMapping("/transcript.json")
    ResponseEntity<Conversation> json(@PathVariable("session") UUID id) {
        PracticeSession session = conversations.find(id);
        var whole = new Conversation(
                FORMAT,
                id,
                ScenarioView.of(conversations.scenario(session)),
                session.version(),
                session.seed(),
                session.startedAt(),
                session.branchedFrom(),
                conversations.events(id, -1).stream()
                        .map(event -> ServerMessage.of(session, event))
                        .toList());
        return file(session, "json").contentType(MediaType.APPLICATION_JSON).body(whole);
    }

    @GetMapping("/transcript.csv")
    ResponseEntity<String> csv(@PathVariable("session") UUID id) {
        PracticeSession session = conversations.find(id);
        String rows = conversations.events(id, -1).stream()
                .map(TranscriptController::row)
                .filter(row -> !row.isEmpty())
                .map(row -> row.stream().map(TranscriptController::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
        return file(session, "csv")
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(MARK + COLUMNS + "\r\n" + rows);
    }

    /** The report on paper, its own words in the language that is asked for. */
    @GetMapping("/report.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable("session") UUID id, @RequestParam(defaultValue = "nl") String language) {
        PracticeSession session = conversations.find(id);
        byte[] paper = Paper.report(
                session,
                reports.of(session),
                reports.corrected(session),
                conversations.scenario(session).client().name(),
                language.equals("en") ? Language.EN : Language.NL);
        return file(session, "pdf").contentType(MediaType.APPLICATION_PDF).body(paper);
    }

    private static ResponseEntity.BodyBuilder file(PracticeSession session, String ending) {
        String name = session.scenario() + "-" + session.startedAt().toString().substring(0, 10) + "." + ending;
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }

    private static List<Object> row(SessionEvent event) {
        var row = new ArrayList<Object>();
        if (event instanceof SessionEvent.TraineeSpoke spoke) {
            var heard = spoke.coding();
            row.addAll(List.of(spoke.turn(), spoke.at(), "trainee", spoke.text()));
            row.add(heard.codes().stream().map(Enum::name).collect(Collectors.joining(" ")));
            row.addAll(List.of(heard.question(), heard.reflection(), heard.advice(), heard.moralising()));
            row.addAll(List.of("", "", "", "", "", "", "", "", "", "", ""));
        } else if (event instanceof SessionEvent.ClientSpoke spoke) {
            var heard = spoke.coding();
            State state = spoke.reaction().state();
            row.addAll(
                    List.of(spoke.turn(), spoke.at(), "client", spoke.reaction().says(), "", "", "", "", ""));
            row.addAll(List.of(heard.talk(), heard.type(), heard.yesBut(), heard.discord()));
            row.add(heard.trigger() == null ? "" : heard.trigger());
            row.addAll(List.of(
                    figure(state.trust()),
                    figure(state.stress()),
                    figure(state.discord()),
                    figure(state.importance()),
                    figure(state.confidence()),
                    figure(state.readiness())));
        }
        return row;
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String cell(Object value) {
        String text = value instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : value.toString();
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
