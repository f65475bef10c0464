package nl.weerklank.progress;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.account.Keeper;
import nl.weerklank.account.Kept;
import nl.weerklank.account.Person;
import nl.weerklank.account.Secret;
import nl.weerklank.miti.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The moments that people chose to practise at, and the address where a calendar reads them. */
@Service
public class PracticeMoments implements Keeper {

    /** More would be a timetable. */
    public static final int MOST = 14;

    private final JdbcClient jdbc;
    private final Clock clock;

    PracticeMoments(JdbcClient jdbc, Optional<Clock> clock) {
        this.jdbc = jdbc;
        this.clock = clock.orElse(Clock.systemUTC());
    }

    public List<PracticeMoment> of(Person who) {
        return of(who.id());
    }

    private List<PracticeMoment> of(UUID person) {
        return jdbc.sql(
                        "select weekday, starts, minutes from practice_moment where person = ? order by weekday, starts, number")
                .param(person)
                .query((row, n) -> new PracticeMoment(
                        DayOfWeek.of(row.getInt("weekday")),
                        row.getObject("starts", LocalTime.class),
                        row.getInt("minutes")))
                .list();
    }

    /** These and no others, from now on. */
    @Transactional
    public void choose(Person who, List<PracticeMoment> moments) {
        jdbc.sql("delete from practice_moment where person = ?").param(who.id()).update();
        for (int number = 0; number < Math.min(MOST, moments.size()); number++) {
            var moment = moments.get(number);
            jdbc.sql("insert into practice_moment (person, number, weekday, starts, minutes) values (?, ?, ?, ?, ?)")
                    .params(who.id(), number, moment.day().getValue(), moment.at(), moment.minutes())
                    .update();
        }
    }

    public boolean hasFeed(Person who) {
        return jdbc.sql("select count(*) from calendar_feed where person = ?")
                        .param(who.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What to put in the address; it cannot be read back, and the one before it is worth nothing any more. */
    @Transactional
    public String feed(Person who, Language language) {
        noFeed(who);
        var secret = Secret.fresh();
        jdbc.sql("insert into calendar_feed (person, fingerprint, language) values (?, ?, ?)")
                .params(who.id(), secret.fingerprint(), language.name())
                .update();
        return secret.words();
    }

    public void noFeed(Person who) {
        jdbc.sql("delete from calendar_feed where person = ?").param(who.id()).update();
    }

    /** The calendar behind an address; empty when there is none. */
    public Optional<String> calendar(String secret, String home) {
        return jdbc.sql("select person, language from calendar_feed where fingerprint = ?")
                .param(new Secret(secret).fingerprint())
                .query((row, n) -> CalendarText.of(
                        of(row.getObject("person", UUID.class)),
                        Language.valueOf(row.getString("language")),
                        home,
                        LocalDate.now(clock)))
                .optional();
    }

    @Override
    public List<Kept> everythingOf(UUID person) {
        return List.of(new Kept("moments.json", of(person)));
    }

    @Override
    public void forget(UUID person) {
        jdbc.sql("delete from practice_moment where person = ?").param(person).update();
        jdbc.sql("delete from calendar_feed where person = ?").param(person).update();
    }
}
