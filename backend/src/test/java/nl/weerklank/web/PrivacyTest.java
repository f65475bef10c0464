package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import nl.weerklank.Weerklank;
import nl.weerklank.account.Role;
import nl.weerklank.course.Retention;
import nl.weerklank.once.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people, shown to them, and forgotten. */
class PrivacyTest {

    private static final String HOME = "Gemeente Geheim";

    @TempDir
    Path folder;

    @Configuration(proxyBeanMethods = false)
    static class AtSomeTime {

        private static volatile Duration later = Duration.ZERO;

        @Bean
        Clock clock() {
            return new Clock() {

                @Override
                public ZoneId getZone() {
                    return ZoneId.systemDefault();
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return Instant.now().plus(later);
                }
            };
        }
    }

    @Test
    void whoIsErasedLeavesNoRowOnH2() throws Exception {
        erasureLeavesNoRow(List.of("weerklank.data=" + folder));
    }

    @Test
    void whoIsErasedLeavesNoRowOnPostgres() throws Exception {
        try (var postgres = new Database.Postgres(folder.resolve("postgres"))) {
            erasureLeavesNoRow(postgres.settings());
        }
    }

    private static void erasureLeavesNoRow(List<String> database) throws Exception {
        try (var server = new Organisation(new Class<?>[] {Weerklank.class}, database)) {
            var admin = server.person(HOME, "beheer@example.org", Role.ADMIN);
            var going = everywhere(server, admin, "vertrekt@example.org");
            everywhere(server, admin, "blijft@example.org");
            var id = going.id();
            var found = rowsWith(server, id, "vertrekt@example.org");
            assertThat(found.keySet())
                    .contains(
                            "person",
                            "practice_session",
                            "drill_answer",
                            "turn_comment",
                            "course_member",
                            "authored_case",
                            "authored_writer",
                            "note",
                            "practice_moment",
                            "calendar_feed",
                            "audit_entry",
                            "sign_in_link",
                            "sign_in_state");
            var all = rowsWith(server, "", "");

            assertThat(going.post("me/erase", Map.of("sure", "iemand anders"))
                            .is(400)
                            .code())
                    .isEqualTo("erase-not-sure");
            going.post("me/erase", Map.of("sure", "Vertrekt@example.org")).is(204);

            assertThat(rowsWith(server, id, "vertrekt@example.org")).isEmpty();
            going.get("sessions").is(401);
            // Half of the conversations, answers and the like were hers; the cases stay with the organisation.
            var left = rowsWith(server, "", "");
            for (String table :
                    List.of("practice_session", "session_event", "session_share", "turn_comment", "drill_answer")) {
                assertThat(left.get(table)).as(table).isEqualTo(all.get(table) / 2);
            }
            assertThat(left.get("authored_case")).isEqualTo(all.get("authored_case"));
        }
    }

    /** Somebody who left traces in every part of the product. */
    private static Visitor everywhere(Organisation server, Visitor admin, String email) {
        var person = server.person(HOME, email, Role.TRAINER);
        person.put("me", Map.of("name", email + " zelf")).is(200);
        String session = person.talk("proefcasus", "Hoe gaat het met je?", "Je ziet ertegen op.");
        person.post("sessions/" + session + "/branches", Map.of("turn", 1)).is(201);
        person.put("sessions/" + session + "/share", Map.of()).is(200);
        person.put("notes/" + UUID.randomUUID(), Map.of("text", "Vaker stil zijn.", "session", session))
                .is(204);
        person.put("moments", Map.of("moments", List.of(Map.of("day", "monday", "at", "08:45", "minutes", 15))))
                .is(200);
        person.post("moments/feed", Map.of()).is(200);
        person.post("sessions/" + session + "/comments", comment("Hier ging het mis."))
                .is(200);
        person.post(
                        "sessions/" + session + "/judgements",
                        Map.of(
                                "id",
                                UUID.randomUUID(),
                                "turn",
                                1,
                                "by",
                                "trainee",
                                "judgement",
                                Map.of("codes", List.of("Q"), "question", "open", "moralising", false)))
                .is(200);
        var item = person.get("drills/next?language=nl")
                .body()
                .path("item")
                .path("id")
                .asString();
        person.post("drills/" + item + "/answers", Map.of("id", UUID.randomUUID(), "text", "Je vindt het moeilijk."));
        var written = person.post("authoring/cases", Map.of("text", "scenario: Van " + email.charAt(0)))
                .is(201)
                .body()
                .path("id")
                .asString();
        person.put("authoring/cases/" + written + "/writers/" + UUID.randomUUID(), Map.of())
                .is(200);
        var group = admin.post("groups", Map.of("name", "Groep", "days", List.of("2026-11-01")))
                .body();
        person.post("groups/join", Map.of("code", group.path("joinCode").asString()))
                .is(200);
        server.invite(HOME, email, Role.TRAINER);
        person.get("me/everything.zip").is(200);
        return person;
    }

    private static Map<String, Object> comment(String text) {
        return Map.of("id", UUID.randomUUID(), "turn", 1, "text", text);
    }

    /** In how many rows of each table some of these words stand, in whichever column. */
    private static Map<String, Integer> rowsWith(Organisation server, String... words) throws SQLException {
        var found = new TreeMap<String, Integer>();
        try (var connection = server.part(DataSource.class).getConnection()) {
            var tables = new ArrayList<String>();
            try (var rows = connection
                    .getMetaData()
                    .getTables(connection.getCatalog(), "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (rows.next()) {
                    tables.add(rows.getString("TABLE_NAME"));
                }
            }
            tables.remove("flyway_schema_history");
            assertThat(tables).hasSizeGreaterThan(15);
            for (String table : tables) {
                int count = 0;
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    while (rows.next()) {
                        var row = new StringBuilder();
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            Object value = rows.getObject(i);
                            row.append(
                                            value instanceof byte[] bytes
                                                    ? new String(bytes, StandardCharsets.ISO_8859_1)
                                                    : rows.getString(i))
                                    .append(' ');
                        }
                        String whole = row.toString();
                        count += List.of(words).stream().anyMatch(whole::contains) ? 1 : 0;
                    }
                }
                if (count > 0) {
                    found.put(table, count);
                }
            }
        }
        return found;
    }

    @Test
    void everythingOfOneselfComesInOneFile() throws Exception {
        try (var server = new Organisation(folder)) {
            var admin = server.person(HOME, "beheer@example.org", Role.ADMIN);
            var person = everywhere(server, admin, "inzage@example.org");
            var files = new TreeMap<String, String>();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(person.download("me/everything.zip")))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            assertThat(files.get("person.json")).contains("inzage@example.org");
            assertThat(files.get("comments.json")).contains("Hier ging het mis.");
            assertThat(files.get("drills.json")).contains("Je vindt het moeilijk.");
            assertThat(files.get("groups.json")).contains("Groep");
            assertThat(files.keySet().stream().filter(name -> name.startsWith("conversations/")))
                    .hasSize(2);
            assertThat(String.join("", files.values())).contains("Je ziet ertegen op.");
        }
    }

    @Test
    void aTrainerReadsWhatWasSharedUntilItIsTakenBackAndSheSeesWhoRead() {
        try (var server = new Organisation(folder)) {
            var trainer = server.person(HOME, "trainer@example.org", Role.TRAINER);
            trainer.put("me", Map.of("name", "Marije")).is(200);
            var trainee = server.person(HOME, "leert@example.org", Role.TRAINEE);
            var code = trainer.post("groups", Map.of("name", "Groep")).body().path("joinCode");
            trainee.post("groups/join", Map.of("code", code.asString())).is(200);
            String session = trainee.talk("proefcasus", "Hoe gaat het?");
            String report = "sessions/" + session + "/report";
            trainer.get(report).is(404);
            assertThat(trainee.put("sessions/" + session + "/share", Map.of())
                            .body()
                            .path("with")
                            .path(0)
                            .asString())
                    .isEqualTo("Marije");
            trainer.get(report).is(200);
            trainer.post("sessions/" + session + "/comments", comment("Mooie open vraag."))
                    .is(200);
            assertThat(trainee.get("sessions/" + session + "/comments")
                            .body()
                            .path(0)
                            .path("name")
                            .asString())
                    .isEqualTo("Marije");
            assertThat(trainee.get("me/seen").body().path(0).path("name").asString())
                    .isEqualTo("Marije");
            trainee.delete("sessions/" + session + "/share").is(200);
            trainer.get(report).is(404);
            trainer.get("sessions/" + session + "/comments").is(404);
        }
    }

    @Test
    void whatWasPractisedIsForgottenAfterTheCourseAndTheDaysThatWereSet() {
        AtSomeTime.later = Duration.ZERO;
        try (var server = new Organisation(
                new Class<?>[] {Weerklank.class, AtSomeTime.class}, List.of("weerklank.data=" + folder))) {
            var admin = server.person(HOME, "beheer@example.org", Role.ADMIN);
            admin.put("organisation", Map.of("name", HOME, "keepsDays", 10)).is(200);
            var trainee = server.person(HOME, "klaar@example.org", Role.TRAINEE);
            var goesOn = server.person(HOME, "nog-bezig@example.org", Role.TRAINEE);
            var today = LocalDate.now();
            var over = group(admin, today.plusDays(5));
            var longer = group(admin, today.plusDays(60));
            trainee.post("groups/join", Map.of("code", over)).is(200);
            goesOn.post("groups/join", Map.of("code", over)).is(200);
            goesOn.post("groups/join", Map.of("code", longer)).is(200);
            trainee.talk("proefcasus", "Hoe gaat het?");
            goesOn.talk("proefcasus", "Hoe gaat het?");

            AtSomeTime.later = Duration.ofDays(14);
            server.part(Retention.class).sweep();
            assertThat(conversations(server, trainee)).isEqualTo(1);
            AtSomeTime.later = Duration.ofDays(16);
            server.part(Retention.class).sweep();
            assertThat(conversations(server, trainee)).isZero();
            assertThat(conversations(server, goesOn)).isEqualTo(1);
        } finally {
            AtSomeTime.later = Duration.ZERO;
        }
    }

    private static int conversations(Organisation server, Visitor of) {
        return of.get("sessions").is(200).body().size();
    }

    private static String group(Visitor admin, LocalDate day) {
        return admin.post("groups", Map.of("name", "Groep", "days", List.of(day.toString())))
                .is(201)
                .body()
                .path("joinCode")
                .asString();
    }
}
