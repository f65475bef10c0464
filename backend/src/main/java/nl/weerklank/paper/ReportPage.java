package nl.weerklank.paper;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.weerklank.miti.Advice;
import nl.weerklank.miti.ClientCoding;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.QuestionForm;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.TraineeCoding;
import nl.weerklank.session.PracticeSession;
import nl.weerklank.session.SessionEvent;
import nl.weerklank.session.SessionReport;

/** A report as a page of XHTML with headings, tables and languages in their places. */
final class ReportPage {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 22mm;
                    @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Paper'; font-size: 9pt; color: #61545d; } }
            body { font-family: 'Paper'; font-size: 10.5pt; line-height: 1.45; color: #2b2329; }
            h1 { font-size: 21pt; line-height: 1.2; color: #7a3f69; margin: 0 0 3mm; font-weight: normal; }
            h2 { font-size: 14pt; color: #7a3f69; margin: 8mm 0 2mm; font-weight: normal; page-break-after: avoid; }
            p { margin: 0 0 2mm; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th { text-align: left; font-weight: normal; color: #61545d; border-bottom: 1pt solid #7a3f69; padding: 1mm 2mm; }
            td { vertical-align: top; border-bottom: 0.5pt solid #d9cfd6; padding: 1.4mm 2mm; }
            tr { page-break-inside: avoid; }
            .number { text-align: right; width: 22mm; }
            .short { width: 26mm; }
            .turn { width: 12mm; color: #61545d; }
            .trainee td { background-color: #f7eef4; }
            .heard { color: #61545d; font-size: 9pt; margin: 1mm 0 0; }
            .box { border-left: 2pt solid #7a3f69; padding-left: 4mm; margin: 2mm 0 0; }
            .foot { margin-top: 10mm; color: #61545d; font-size: 9pt; }
            """;

    private final PracticeSession session;
    private final SessionReport report;
    private final List<SessionEvent> events;
    private final String client;
    private final Words words;
    private final Locale locale;
    private final Page page = new Page();

    ReportPage(
            PracticeSession session,
            SessionReport report,
            List<SessionEvent> events,
            String client,
            Words words,
            Locale locale) {
        this.session = session;
        this.report = report;
        this.events = events;
        this.client = client;
        this.words = words;
        this.locale = locale;
    }

    String html() {
        String title = words.of("title", client);
        page.open("html", "xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + locale.getLanguage() + "\"");
        page.open("head")
                .element("title", title)
                .element("style", STYLE)
                .open("meta", "name=\"subject\" content=\"MI\" /")
                .close("head");
        page.open("body").element("h1", title);
        page.element(
                "p",
                session.title() + " · "
                        + words.of("when", when(), report.summary().traineeTurns()));
        highlights();
        counts();
        ratios();
        ladder();
        conversation();
        page.element("p", "class=\"foot\"", words.of("foot"));
        return page.close("body").close("html").toString();
    }

    private String when() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(report.startedAt());
    }

    private void highlights() {
        page.element("h2", words.of("worked"));
        if (report.wentWell().isEmpty()) {
            page.element("p", words.of("worked.none"));
        } else {
            page.open("ul");
            report.wentWell().forEach(each -> page.element("li", spoken(), each.text()));
            page.close("ul");
        }
        page.element("h2", words.of("try"));
        if (report.toTry() == null) {
            page.element("p", words.of("try.none"));
        } else {
            page.element("p", spoken(), report.toTry().text());
            if (report.toTry().alternative() != null) {
                page.open("p", "class=\"box\"")
                        .text(words.of("example", report.toTry().alternative()))
                        .close("p");
            }
        }
        if (report.debriefing() != null) {
            page.element("h2", words.of("debriefing")).element("p", spoken(), report.debriefing());
        }
    }

    private void counts() {
        page.element("h2", words.of("counts")).element("p", words.of("counts.what"));
        table("what", "times");
        count("Q_OPEN", report.questions().open());
        count("Q_CLOSED", report.questions().closed());
        for (Code code : Code.values()) {
            if (code != Code.Q) {
                count(code.name(), report.counts().getOrDefault(code, 0));
            }
        }
        page.close("tbody").close("table");
    }

    private void count(String what, int times) {
        page.open("tr")
                .element("td", words.of(what))
                .element("td", "class=\"number\"", String.valueOf(times))
                .close("tr");
    }

    private void ratios() {
        page.element("h2", words.of("ratios"));
        if (!report.enough()) {
            page.element("p", words.of("ratios.short"));
            return;
        }
        var summary = report.summary();
        table("what", "value");
        ratio("reflectionQuestionRatio", summary.reflectionQuestionRatio(), "%.1f");
        ratio("percentComplex", summary.percentComplex(), "%%");
        ratio("percentOpen", summary.percentOpen(), "%%");
        ratio("talkShare", summary.talkShare(), "%%");
        ratio("percentChangeTalk", summary.percentChangeTalk(), "%%");
        page.close("tbody").close("table").element("p", "class=\"heard\"", words.of("ratios.note"));
    }

    private void ratio(String what, Double value, String form) {
        String shown = value == null
                ? "–"
                : form.equals("%%")
                        ? String.format(locale, "%.0f %%", value * 100)
                        : String.format(locale, form, value);
        page.open("tr")
                .element("td", words.of(what))
                .element("td", "class=\"number\"", shown)
                .close("tr");
    }

    private void ladder() {
        page.element("h2", words.of("ladder"));
        table("rung", "said");
        for (var rung : report.ladder()) {
            page.open("tr")
                    .element("td", "class=\"short\"", words.of(rung.rung().name()))
                    .open("td");
            if (rung.said().isEmpty()) {
                page.text(words.of("nothing"));
            }
            rung.said().forEach(quote -> page.element("p", spoken(), "“" + quote.text() + "”"));
            page.close("td").close("tr");
        }
        page.close("tbody").close("table");
    }

    private void conversation() {
        page.element("h2", words.of("talk")).element("p", words.of("talk.what"));
        table("turn", "who", "what");
        for (SessionEvent event : events) {
            if (event instanceof SessionEvent.TraineeSpoke spoke) {
                turn(spoke.turn(), words.of("trainee"), true, spoke.text(), heard(spoke.coding()));
            } else if (event instanceof SessionEvent.ClientSpoke spoke) {
                turn(spoke.turn(), client, false, spoke.reaction().says(), heard(spoke.coding()));
            }
        }
        page.close("tbody").close("table");
    }

    private void turn(int number, String who, boolean trainee, String said, List<String> heard) {
        page.open("tr", trainee ? "class=\"trainee\"" : "")
                .element("td", "class=\"turn\"", String.valueOf(number))
                .element("td", "class=\"short\"", who)
                .open("td")
                .element("p", spoken(), said);
        if (!heard.isEmpty()) {
            page.element("p", "class=\"heard\"", String.join(" · ", heard));
        }
        page.close("td").close("tr");
    }

    private List<String> heard(TraineeCoding coding) {
        var heard = new ArrayList<String>();
        for (Code code : coding.codes()) {
            if (code == Code.Q) {
                heard.add(words.of(coding.question() == QuestionForm.OPEN ? "Q_OPEN" : "Q_CLOSED"));
            } else if (code == Code.PERSUADE && coding.advice() == Advice.WITHOUT_PERMISSION) {
                heard.add(words.of("PERSUADE_ADVICE"));
            } else {
                heard.add(words.of(code.name()));
            }
        }
        if (coding.moralising()) {
            heard.add(words.of("MORALISING"));
        }
        return heard;
    }

    private List<String> heard(ClientCoding coding) {
        var heard = new ArrayList<String>();
        if (coding.yesBut()) {
            heard.add(words.of("yesBut"));
        }
        if (coding.discord()) {
            heard.add(words.of("discord"));
        }
        if (coding.talk() != Talk.NEUTRAL) {
            heard.add(words.of(coding.talk() == Talk.CHANGE ? "change" : "sustain"));
        }
        return heard;
    }

    private void table(String... columns) {
        page.open("table").open("thead").open("tr");
        for (String column : columns) {
            page.element("th", "scope=\"col\"", words.of(column));
        }
        page.close("tr").close("thead").open("tbody");
    }

    private String spoken() {
        return "lang=\"" + session.language().code() + "\"";
    }
}
