package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nl.weerklank.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organisation that has no mail server. */
class WithoutMailTest {

    @Test
    void aGroupsCodeAndAPasswordDo(@TempDir Path data) {
        try (var server = new Organisation(data)) {
            var trainer = server.person("Wijkteam", "trainer@example.org", Role.TRAINER);
            var code = trainer.post("groups", Map.of("name", "Donderdag"))
                    .is(201)
                    .body()
                    .path("joinCode")
                    .asString();
            var visitor = server.nobody();
            assertThat(visitor.post("sign-in/mail", Map.of("email", "trainer@example.org"))
                            .is(400)
                            .code())
                    .isEqualTo("no-mail");
            assertThat(visitor.post("sign-in/code", join(code, "kim@example.org", "te kort"))
                            .is(400)
                            .code())
                    .isEqualTo("password-too-short");
            // Nothing is left of an attempt that failed.
            visitor.post("sign-in/code", join(code, "kim@example.org", "boot gordijn appel"))
                    .is(200);
            assertThat(visitor.get("groups").is(200).body().path(0).path("name").asString())
                    .isEqualTo("Donderdag");
            assertThat(server.nobody()
                            .post("sign-in/code", join(code, "kim@example.org", "een ander in de rij"))
                            .is(400)
                            .code())
                    .isEqualTo("email-taken");
            assertThat(server.nobody()
                            .post("sign-in/code", join("ZZZZ-ZZZZ", "x@example.org", "boot gordijn appel"))
                            .is(400)
                            .code())
                    .isEqualTo("group-unknown");
        }
    }

    private static Map<String, String> join(String code, String email, String password) {
        return Map.of("code", code, "name", "Kim", "email", email, "password", password);
    }
}
