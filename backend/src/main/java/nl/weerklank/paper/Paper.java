package nl.weerklank.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import nl.weerklank.miti.Language;
import nl.weerklank.session.PracticeSession;
import nl.weerklank.session.SessionEvent;
import nl.weerklank.session.SessionReport;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts a report on paper. */
public final class Paper {

    /** Comes with the library, under the SIL Open Font License. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private Paper() {}

    /**
     * A tagged PDF (PDF/UA-1): headings, tables with headers, the language of each part, fonts within it.
     *
     * @param events of the conversation, with a trainer's last word in place of the coder's
     * @param client the client's name
     * @param language of the report's own words; what was said keeps its own
     */
    public static byte[] report(
            PracticeSession session,
            SessionReport report,
            List<SessionEvent> events,
            String client,
            Language language) {
        var locale = Locale.forLanguageTag(language.code());
        String html = new ReportPage(session, report, events, client, Words.in(language), locale).html();
        var out = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.useFont(Paper::font, "Paper", 400, FontStyle.NORMAL, true);
            builder.withHtmlContent(html, null);
            builder.toStream(out);
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }
}
