package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.weerklank.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.UriComponentsBuilder;

/** Coming in by an identity provider, such as Entra ID or SURFconext. */
class ProviderTest {

    private static final String HOME = "Hogeschool";

    private static IdentityProvider provider;
    private static Organisation server;

    @BeforeAll
    static void start(@TempDir Path data) {
        provider = new IdentityProvider();
        server = new Organisation(
                data,
                Stream.concat(Stream.of(provider.settings()), Stream.of("weerklank.sign-in.home=" + HOME))
                        .toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        server.close();
        provider.close();
    }

    @Test
    void thePageOffersTheProvider() {
        var ways = server.nobody().get("me").body().path("ways").path("providers");
        assertThat(ways.path(0).path("name").asString()).isEqualTo("De School");
    }

    @Test
    void whoIsNewComesInAsATraineeAndIsKnownTheNextTime() throws Exception {
        Consumer<JWTClaimsSet.Builder> lotte = token -> token.subject("s-1")
                .claim("name", "Lotte")
                .claim("email", "lotte@school.example")
                .claim("email_verified", true);
        var first = arrives(lotte, provider.key());
        var me = first.get("me").body().path("person");
        assertThat(me.path("name").asString()).isEqualTo("Lotte");
        assertThat(me.path("role").asString()).isEqualTo("trainee");
        assertThat(me.path("organisation").asString()).isEqualTo(HOME);
        // The provider's own number counts, also when the address changed.
        var again = arrives(token -> token.subject("s-1").claim("email", "anders@school.example"), provider.key());
        assertThat(again.id()).isEqualTo(first.id());
    }

    @Test
    void whoWasInvitedIsKnownByAVerifiedAddressOnly() throws Exception {
        var invited =
                server.person(HOME, "trainer@school.example", Role.TRAINER).id();
        var unverified =
                arrives(token -> token.subject("s-2").claim("email", "trainer@school.example"), provider.key());
        assertThat(unverified.id()).isNotEqualTo(invited);
        var verified = arrives(
                token -> token.subject("s-3")
                        .claim("email", "Trainer@school.example")
                        .claim("email_verified", true),
                provider.key());
        assertThat(verified.id()).isEqualTo(invited);
    }

    @Test
    void whoHasNoAddressHereErasesByName() throws Exception {
        var visitor = arrives(token -> token.subject("s-9").claim("name", "Zonder adres"), provider.key());
        visitor.post("me/erase", java.util.Map.of("sure", "")).is(400);
        visitor.post("me/erase", java.util.Map.of("sure", "zonder adres")).is(204);
        visitor.get("sessions").is(401);
    }

    @Test
    void aTokenSignedBySomebodyElseLetsNobodyIn() throws Exception {
        RSAKey other = new RSAKeyGenerator(2048).keyID("1").generate();
        var visitor = arrives(token -> token.subject("s-4"), other);
        assertThat(visitor.get("me").body().path("person").isNull()).isTrue();
    }

    @Test
    void aTokenForAnotherOrAnOldOneLetsNobodyIn() throws Exception {
        assertThat(arrives(token -> token.subject("s-5").audience("een-ander"), provider.key())
                        .get("me")
                        .body()
                        .path("person")
                        .isNull())
                .isTrue();
        assertThat(arrives(token -> token.subject("s-5").claim("nonce", "oud"), provider.key())
                        .get("me")
                        .body()
                        .path("person")
                        .isNull())
                .isTrue();
    }

    /** What a browser goes through: to the provider, and back with a code. */
    private static Visitor arrives(Consumer<JWTClaimsSet.Builder> token, RSAKey signedWith) throws Exception {
        var visitor = server.nobody();
        var home = "http://localhost:" + server.port();
        var out = visitor.go(home + "/oauth2/authorization/school");
        assertThat(out.statusCode()).isEqualTo(302);
        var asked = UriComponentsBuilder.fromUriString(
                        out.headers().firstValue("Location").orElseThrow())
                .build()
                .getQueryParams();
        provider.says(asked.getFirst("nonce"), signedWith, token);
        var state = java.net.URLDecoder.decode(asked.getFirst("state"), java.nio.charset.StandardCharsets.UTF_8);
        var back = visitor.go(home + "/login/oauth2/code/school?code=abc&state="
                + java.net.URLEncoder.encode(state, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(back.statusCode()).isEqualTo(302);
        return visitor;
    }
}
