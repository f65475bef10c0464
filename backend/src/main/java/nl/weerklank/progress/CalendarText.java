package nl.weerklank.progress;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.weerklank.miti.Language;

/** Moments as iCalendar (RFC 5545), weekly and at local time: a calendar at home and one at work show the same hour. */
final class CalendarText {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    /** Longest line, in bytes. */
    private static final int LONGEST = 75;

    private CalendarText() {}

    /** @param home address of the product */
    static String of(List<PracticeMoment> moments, Language language, String home, LocalDate today) {
        boolean dutch = language == Language.NL;
        var lines = new ArrayList<String>();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Weerklank//NL");
        lines.add("X-WR-CALNAME:" + (dutch ? "Oefenen met Weerklank" : "Practice with Weerklank"));
        lines.add("REFRESH-INTERVAL;VALUE=DURATION:P1D");
        for (PracticeMoment moment : moments) {
            var first = today.with(TemporalAdjusters.nextOrSame(moment.day())).atTime(moment.at());
            var name = moment.day() + " " + moment.at();
            lines.add("BEGIN:VEVENT");
            lines.add("UID:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@weerklank");
            lines.add("DTSTAMP:" + LOCAL.format(today.atStartOfDay()) + "Z");
            lines.add("DTSTART:" + LOCAL.format(first));
            lines.add("DURATION:PT" + moment.minutes() + "M");
            lines.add("RRULE:FREQ=WEEKLY;BYDAY=" + day(moment.day()));
            lines.add("SUMMARY:" + (dutch ? "Even oefenen met Weerklank" : "A little practice with Weerklank"));
            lines.add("DESCRIPTION:"
                    + (dutch
                            ? "Wat een goede volgende stap is\\, staat klaar. Overslaan mag altijd."
                            : "A good next step is waiting. You can always skip it."));
            lines.add("URL:" + home);
            lines.add("TRANSP:TRANSPARENT");
            lines.add("END:VEVENT");
        }
        lines.add("END:VCALENDAR");
        var text = new StringBuilder();
        lines.forEach(line -> text.append(folded(line)).append("\r\n"));
        return text.toString();
    }

    private static String day(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    /** A long line goes on after a line end and a space. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < line.length(); i++) {
            int size = line.charAt(i) < 128 ? 1 : 3;
            if (bytes + size > LONGEST) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(line.charAt(i));
            bytes += size;
        }
        return folded.toString();
    }
}
