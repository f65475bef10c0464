package nl.weerklank.web;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.Date;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** An identity provider over real HTTP, with real keys and really signed tokens. */
final class IdentityProvider implements AutoCloseable {

    static final String CLIENT = "weerklank";

    private static final JsonMapper JSON = new JsonMapper();

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
    private final RSAKey key;

    IdentityProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("1").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        server.start();
        server.stubFor(get("/.well-known/openid-configuration")
                .willReturn(json(Map.of(
                        "issuer",
                        issuer(),
                        "authorization_endpoint",
                        issuer() + "/authorize",
                        "token_endpoint",
                        issuer() + "/token",
                        "jwks_uri",
                        issuer() + "/keys",
                        "response_types_supported",
                        new String[] {"code"},
                        "subject_types_supported",
                        new String[] {"public"},
                        "id_token_signing_alg_values_supported",
                        new String[] {"RS256"},
                        "token_endpoint_auth_methods_supported",
                        new String[] {"client_secret_basic"}))));
        server.stubFor(get("/keys").willReturn(okJson(new JWKSet(key.toPublicJWK()).toString())));
    }

    String issuer() {
        return "http://localhost:" + server.port();
    }

    /** What a server needs to know of it. */
    String[] settings() {
        String registration = "spring.security.oauth2.client.registration.school.";
        return new String[] {
            registration + "client-id=" + CLIENT,
            registration + "client-secret=geheim",
            registration + "scope=openid,email,profile",
            "spring.security.oauth2.client.provider.school.issuer-uri=" + issuer(),
            "weerklank.sign-in.providers[0].id=school",
            "weerklank.sign-in.providers[0].name=De School"
        };
    }

    /** The next code is exchanged for a token that says this. */
    void says(String nonce, RSAKey signedWith, Consumer<JWTClaimsSet.Builder> more) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .issueTime(new Date())
                .expirationTime(new Date(System.currentTimeMillis() + 60_000))
                .claim("nonce", nonce);
        more.accept(claims);
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims.build());
        try {
            token.sign(new RSASSASigner(signedWith));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        server.stubFor(post("/token")
                .willReturn(json(Map.of(
                        "access_token",
                        "x",
                        "token_type",
                        "Bearer",
                        "expires_in",
                        60,
                        "id_token",
                        token.serialize()))));
    }

    RSAKey key() {
        return key;
    }

    private static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder json(Object body) {
        return okJson(JSON.writeValueAsString(body));
    }

    @Override
    public void close() {
        server.stop();
    }
}
