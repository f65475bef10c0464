package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.weerklank.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coming in and going out of an organisation's server, with a real mail server beside it. */
class SignInTest {

    private static final String HOME = "Gemeente Waterland";
    private static final String PASSWORD = "fiets kraan lantaarn";

    private static GreenMail mail;
    private static Organisation server;

    @BeforeAll
    static void start(@TempDir Path data) {
        mail = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
        mail.start();
        server = new Organisation(
                data,
                "spring.mail.host=localhost",
                "spring.mail.port=" + mail.getSmtp().getPort(),
                "weerklank.sign-in.address=https://oefenen.example",
                "weerklank.sign-in.look-every=PT0.3S");
    }

    @AfterAll
    static void stop() {
        server.close();
        mail.stop();
    }

    @Test
    void whoDidNotSignInSeesNothingAndIsToldSo() {
        var nobody = server.nobody();
        assertThat(nobody.get("me").is(200).body().path("running").asString()).isEqualTo("organisation");
        assertThat(nobody.get("me").body().path("person").isNull()).isTrue();
        assertThat(nobody.get("sessions").is(401).code()).isEqualTo("not-signed-in");
        assertThatThrownBy(() -> nobody.socket(UUID.randomUUID().toString(), -1))
                .hasMessageContaining("WebSocket");
    }

    @Test
    void aLinkLetsInOnce() {
        var token = server.invite(HOME, "eenmaal@example.org", Role.TRAINEE);
        var visitor = server.nobody();
        visitor.post("sign-in/link", Map.of("token", token)).is(204);
        assertThat(visitor.get("me").body().path("person").path("email").asString())
                .isEqualTo("eenmaal@example.org");
        assertThat(server.nobody()
                        .post("sign-in/link", Map.of("token", token))
                        .is(400)
                        .code())
                .isEqualTo("link-used");
    }

    @Test
    void aLinkComesByMailAndOnlyToWhoIsKnown() throws Exception {
        server.invite(HOME, "post@example.org", Role.TRAINEE);
        var visitor = server.nobody();
        visitor.post("sign-in/mail", Map.of("email", "onbekend@example.org")).is(202);
        visitor.post("sign-in/mail", Map.of("email", "Post@Example.org")).is(202);
        assertThat(mail.waitForIncomingEmail(5_000, 1)).isTrue();
        var received = mail.getReceivedMessages();
        var text = received[received.length - 1].getContent().toString();
        assertThat(received[received.length - 1].getAllRecipients()[0].toString())
                .isEqualTo("post@example.org");
        var link = Pattern.compile("https://oefenen\\.example/#/sign-in/link/(\\S+)")
                .matcher(text);
        assertThat(link.find()).isTrue();
        visitor.post("sign-in/link", Map.of("token", link.group(1))).is(204);
        assertThat(mail.getReceivedMessages())
                .allMatch(message -> !recipient(message).contains("onbekend"));
    }

    private static String recipient(jakarta.mail.internet.MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void aPasswordIsChosenAndLetsIn() {
        var visitor = server.person(HOME, "woord@example.org", Role.TRAINEE);
        assertThat(visitor.put("me/password", Map.of("chosen", "kort")).is(400).code())
                .isEqualTo("password-too-short");
        assertThat(visitor.put("me/password", Map.of("chosen", "wachtwoord1234"))
                        .is(400)
                        .code())
                .isEqualTo("password-guessable");
        visitor.put("me/password", Map.of("chosen", PASSWORD)).is(204);
        assertThat(visitor.put("me/password", Map.of("chosen", "een ander wachtw"))
                        .is(400)
                        .code())
                .isEqualTo("password-not-the-old-one");

        var again = server.nobody();
        assertThat(again.post("sign-in/password", Map.of("email", "woord@example.org", "password", "iets anders"))
                        .is(400)
                        .code())
                .isEqualTo("sign-in-refused");
        assertThat(again.post("sign-in/password", Map.of("email", "niemand@example.org", "password", PASSWORD))
                        .is(400)
                        .code())
                .isEqualTo("sign-in-refused");
        again.post("sign-in/password", Map.of("email", "Woord@example.org", "password", PASSWORD))
                .is(204);
        assertThat(again.id()).isEqualTo(visitor.id());
    }

    @Test
    void guessingIsSlow() {
        var visitor = server.nobody();
        for (int i = 0; i < 6; i++) {
            visitor.post("sign-in/password", Map.of("email", "doelwit@example.org", "password", "gok " + i))
                    .is(400);
        }
        assertThat(visitor.post("sign-in/password", Map.of("email", "DOELWIT@example.org", "password", "gok"))
                        .is(429)
                        .code())
                .isEqualTo("sign-in-too-often");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndNewAtEachSignIn() {
        var visitor = server.nobody();
        visitor.get("me");
        assertThat(visitor.jar()).isEmpty();
        visitor.post("sign-in/link", Map.of("token", server.invite(HOME, "koek@example.org", Role.TRAINEE)))
                .is(204);
        var first = visitor.jar().get(0);
        assertThat(first.isHttpOnly()).isTrue();
        visitor.post("sign-in/link", Map.of("token", server.invite(HOME, "koek@example.org", Role.TRAINEE)))
                .is(204);
        assertThat(visitor.jar().get(0).getValue()).isNotEqualTo(first.getValue());
    }

    @Test
    void whoSignsOutIsOutAlsoOnTheSocket() {
        var visitor = server.person(HOME, "uit@example.org", Role.TRAINEE);
        String session = visitor.begin("proefcasus");
        try (var browser = visitor.socket(session, -1)) {
            browser.next("caught-up");
            visitor.post("sign-in/out", Map.of()).is(204);
            assertThat(browser.closed()).isEqualTo(4401);
        }
        visitor.get("sessions").is(401);
    }

    @Test
    void anotherRoleCountsAtOnceAndWhoIsRemovedIsOutAtOnce() {
        var admin = server.person(HOME, "beheer@example.org", Role.ADMIN);
        var trainee = server.person(HOME, "stijgt@example.org", Role.TRAINEE);
        assertThat(trainee.get("authoring/cases").is(403).code()).isEqualTo("not-your-role");
        admin.put("organisation/people/" + trainee.id(), Map.of("role", "trainer"))
                .is(200);
        trainee.get("authoring/cases").is(200);
        admin.delete("organisation/people/" + trainee.id()).is(204);
        trainee.get("sessions").is(401);
    }

    @Test
    void whoRanItAloneBeforeIsNobodyWhoCouldLookAfterIt() {
        var admin = server.person("Weerklank", "eerste@example.org", Role.ADMIN);
        assertThat(admin.get("organisation/people").body()).hasSize(1);
        admin.put("organisation/people/" + admin.id(), Map.of("role", "trainee"))
                .is(409);
    }

    @Test
    void somebodyAlwaysLooksAfterAnOrganisation() {
        var admin = server.person("Stichting Enkel", "enige@example.org", Role.ADMIN);
        assertThat(admin.put("organisation/people/" + admin.id(), Map.of("role", "trainee"))
                        .is(409)
                        .code())
                .isEqualTo("last-admin");
        assertThat(admin.post("me/erase", Map.of("sure", "enige@example.org"))
                        .is(409)
                        .code())
                .isEqualTo("last-admin");
    }

    @Test
    void aGroupsCodeLetsSomebodyNewInOnceTheAddressIsTheirs() throws Exception {
        var trainer = server.person(HOME, "trainer@example.org", Role.TRAINER);
        var code = trainer.post("groups", Map.of("name", "Groep mei"))
                .is(201)
                .body()
                .path("joinCode")
                .asString();
        var visitor = server.nobody();
        assertThat(visitor.get("sign-in/code/" + code.toLowerCase().replace("-", ""))
                        .is(200)
                        .body()
                        .path("group")
                        .asString())
                .isEqualTo("Groep mei");
        int before = mail.getReceivedMessages().length;
        var join = Map.of("code", code, "name", "Sam", "email", "sam@example.org");
        assertThat(visitor.post("sign-in/code", join)
                        .is(200)
                        .body()
                        .path("mailed")
                        .asBoolean())
                .isTrue();
        visitor.get("sessions").is(401);
        assertThat(mail.waitForIncomingEmail(5_000, before + 1)).isTrue();
        var messages = mail.getReceivedMessages();
        var link = Pattern.compile("/link/(\\S+)")
                .matcher(messages[messages.length - 1].getContent().toString());
        assertThat(link.find()).isTrue();
        visitor.post("sign-in/link", Map.of("token", link.group(1))).is(204);
        assertThat(visitor.get("groups").body().path(0).path("name").asString()).isEqualTo("Groep mei");
        assertThat(visitor.get("groups").body().path(0).path("joinCode").isNull())
                .isTrue();
    }

    @Test
    void whatIsKeptOfASignInLetsNobodyIn() {
        var token = server.invite(HOME, "kopie@example.org", Role.TRAINEE);
        var kept = JdbcClient.create(server.part(DataSource.class))
                .sql("select fingerprint from sign_in_link")
                .query(String.class)
                .list();
        assertThat(kept).isNotEmpty().doesNotContain(token);
        for (String fingerprint : kept) {
            server.nobody().post("sign-in/link", Map.of("token", fingerprint)).is(400);
        }
    }
}
