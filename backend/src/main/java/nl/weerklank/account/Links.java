package nl.weerklank.account;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links that let somebody in once, each with a {@link Secret}. */
@Service
public class Links {

    /** For somebody who asked for one just now. */
    public static final Duration SHORT = Duration.ofMinutes(20);

    /** For somebody who is invited. */
    public static final Duration INVITATION = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final PeopleTable people;
    private final Clock clock;

    Links(JdbcClient jdbc, PeopleTable people, Optional<Clock> clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock.orElse(Clock.systemUTC());
    }

    /** What to put in a link; it cannot be read back. */
    public String make(Person person, Duration lasts) {
        var secret = Secret.fresh();
        jdbc.sql("insert into sign_in_link (fingerprint, person, expires_at) values (?, ?, ?)")
                .params(
                        secret.fingerprint(),
                        person.id(),
                        clock.instant().plus(lasts).atOffset(ZoneOffset.UTC))
                .update();
        return secret.words();
    }

    /** Who it is for; after this it is worth nothing, nor are older ones of the same person. */
    @Transactional
    public Optional<Person> use(String secret) {
        var person = jdbc.sql("select person from sign_in_link where fingerprint = ? and expires_at > ?")
                .params(new Secret(secret).fingerprint(), clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
        // Of two that come at the same moment, one deletes the row.
        boolean mine = jdbc.sql("delete from sign_in_link where fingerprint = ?")
                        .param(new Secret(secret).fingerprint())
                        .update()
                == 1;
        person.ifPresent(id ->
                jdbc.sql("delete from sign_in_link where person = ?").param(id).update());
        if (!mine) {
            return Optional.empty();
        }
        // Whoever holds the link reads the mail that it came in.
        person.ifPresent(people::verify);
        return person.flatMap(people::find);
    }

    /** Those that nobody can use any more. */
    public void sweep() {
        jdbc.sql("delete from sign_in_link where expires_at <= ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
