package nl.weerklank.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links that let somebody in once. What stands in one is random (256 bits) and kept only as its fingerprint. */
@Service
public class Links {

    /** For somebody who asked for one just now. */
    public static final Duration SHORT = Duration.ofMinutes(20);

    /** For somebody who is invited. */
    public static final Duration INVITATION = Duration.ofDays(7);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

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
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into sign_in_link (fingerprint, person, expires_at) values (?, ?, ?)")
                .params(
                        fingerprint(secret),
                        person.id(),
                        clock.instant().plus(lasts).atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    /** Who it is for; after this it is worth nothing, nor are older ones of the same person. */
    @Transactional
    public Optional<Person> use(String secret) {
        var person = jdbc.sql("select person from sign_in_link where fingerprint = ? and expires_at > ?")
                .params(fingerprint(secret), clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
        // Of two that come at the same moment, one deletes the row.
        boolean mine = jdbc.sql("delete from sign_in_link where fingerprint = ?")
                        .param(fingerprint(secret))
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

    private static String fingerprint(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
