package nl.weerklank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weerklank.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the API, asked for by everybody: who may not is told so, or that there is no such thing. */
class AccessTest {

    private static final String HOME = "Gemeente Thuis";
    private static final String AWAY = "Gemeente Elders";

    /** Who asks, about a conversation of a trainee and the group that she is in. */
    private enum Who {
        NOBODY,
        OWNER,
        OTHER_TRAINEE,
        HER_TRAINER,
        OTHER_TRAINER,
        ADMIN,
        ADMIN_ELSEWHERE;

        boolean trains() {
            return Set.of(HER_TRAINER, OTHER_TRAINER, ADMIN, ADMIN_ELSEWHERE).contains(this);
        }
    }

    private static Organisation server;
    private static Map<Who, Visitor> visitors;
    private static String shared;
    private static String kept;
    private static String group;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = new Organisation(data);
        visitors = Map.of(
                Who.NOBODY, server.nobody(),
                Who.OWNER, server.person(HOME, "eigen@example.org", Role.TRAINEE),
                Who.OTHER_TRAINEE, server.person(HOME, "ander@example.org", Role.TRAINEE),
                Who.HER_TRAINER, server.person(HOME, "trainer@example.org", Role.TRAINER),
                Who.OTHER_TRAINER, server.person(HOME, "collega@example.org", Role.TRAINER),
                Who.ADMIN, server.person(HOME, "beheer@example.org", Role.ADMIN),
                Who.ADMIN_ELSEWHERE, server.person(AWAY, "elders@example.org", Role.ADMIN));
        var made = visitors.get(Who.HER_TRAINER)
                .post("groups", Map.of("name", "Groep"))
                .is(201)
                .body();
        group = made.path("id").asString();
        var owner = visitors.get(Who.OWNER);
        owner.post("groups/join", Map.of("code", made.path("joinCode").asString()))
                .is(200);
        shared = owner.talk("proefcasus", "Hoe gaat het?");
        owner.put("sessions/" + shared + "/share", Map.of()).is(200);
        kept = owner.talk("proefcasus", "Wat houdt je bezig?");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyAddressHasARuleAndEveryRuleAnAddress() {
        Set<String> there = new TreeSet<>();
        server
                .part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(mapping -> mapping.getPatternValues().stream().anyMatch(path -> path.startsWith("/api/")))
                .forEach(mapping -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> mapping.getPatternValues().forEach(path -> there.add(method + " " + path))));
        there.add("GET /api/sessions/{session}/socket");
        assertThat(there).isEqualTo(new TreeSet<>(new Rules().all().keySet()));
    }

    private record Asked(String method, String path, Rule rule) {}

    static Stream<Asked> addresses() {
        var all = new ArrayList<Asked>();
        new Rules().all().forEach((address, rule) -> {
            var parts = address.split(" ");
            if (!parts[1].endsWith("/socket") && !parts[1].equals("/api/sign-in/out")) {
                all.add(new Asked(parts[0], parts[1].substring("/api/".length()), rule));
            }
        });
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void onlyWhoMayGetsPastTheDoor(Asked asked) {
        for (String session : List.of(shared, kept)) {
            for (Who who : Who.values()) {
                boolean may = may(who, asked.rule(), session);
                boolean forAll = asked.method().equals("DELETE") || asked.path().endsWith("/share");
                if (may && forAll) {
                    continue; // It would be otherwise for the others as well.
                }
                // Asked without content: whoever is let in is told that something is missing, and nothing changes.
                var answer =
                        visitors.get(who).send(asked.method(), filled(asked.path(), session), null, type(asked.path()));
                boolean out = Set.of(401, 403).contains(answer.status())
                        || answer.status() == 404
                                && Set.of("session-unknown", "group-unknown").contains(answer.code());
                assertThat(out)
                        .as(who + (may ? " may " : " may not ") + asked + ": " + answer.status() + answer.code())
                        .isEqualTo(!may);
            }
        }
    }

    private static String type(String path) {
        return path.endsWith("/files")
                ? "application/yaml"
                : path.endsWith("/reading") ? "application/octet-stream" : "application/json";
    }

    private static boolean may(Who who, Rule rule, String session) {
        return switch (rule) {
            case ANYONE -> true;
            case PERSON -> who != Who.NOBODY;
            case OWNER -> who == Who.OWNER;
            case READER, READER_WRITTEN_DOWN -> who == Who.OWNER || who == Who.HER_TRAINER && session.equals(shared);
            case LEADER -> who == Who.HER_TRAINER;
            case MEMBER -> who == Who.HER_TRAINER || who == Who.OWNER;
            case TRAINER -> who.trains();
            case ADMIN -> who == Who.ADMIN || who == Who.ADMIN_ELSEWHERE;
        };
    }

    private static String filled(String path, String session) {
        return path.replace("{session}", session)
                .replace("{group}", group)
                .replace("{turn}", "1")
                .replace("{person}", UUID.randomUUID().toString())
                .replace("{place}", UUID.randomUUID().toString())
                .replace("{note}", UUID.randomUUID().toString())
                .replace("{secret}", "niets")
                .replace("{assignment}", UUID.randomUUID().toString())
                .replace("{comment}", UUID.randomUUID().toString())
                .replace("{id}", "proefcasus")
                .replace("{item}", "niets")
                .replace("{version}", "1")
                .replace("{code}", "AAAA")
                .replace("{language:nl|en}", "nl")
                .replace("{speaker:trainee|client}", "trainee");
    }

    @Test
    void anothersSocketIsAConversationThatIsNotThere() {
        for (Who who : List.of(Who.OTHER_TRAINEE, Who.HER_TRAINER, Who.ADMIN)) {
            try (var browser = visitors.get(who).socket(shared, -1)) {
                assertThat(browser.closed()).isEqualTo(4404);
            }
        }
    }

    @Test
    void peopleOfAnotherOrganisationAreNotThere() {
        var elsewhere = visitors.get(Who.ADMIN_ELSEWHERE);
        var id = visitors.get(Who.OTHER_TRAINEE).id();
        elsewhere.delete("organisation/people/" + id).is(404);
        elsewhere.put("organisation/people/" + id, Map.of("role", "admin")).is(404);
        elsewhere.post("organisation/people/" + id + "/link", Map.of()).is(404);
        assertThat(elsewhere.get("organisation/people").body()).hasSize(1);
    }

    @Test
    void aCaseIsItsOrganisationsAlone() {
        String text = "scenario: Alleen thuis\ntaal: nl\ncliënt: { naam: Bo }\nopening: \"Ja?\"\n";
        var trainer = visitors.get(Who.HER_TRAINER);
        var id = trainer.post("authoring/cases", Map.of("text", text))
                .is(201)
                .body()
                .path("id")
                .asString();
        trainer.post("authoring/cases/" + id + "/gift", Map.of("version", 1)).is(200);
        visitors.get(Who.OTHER_TRAINER).get("authoring/cases/" + id).is(200);
        visitors.get(Who.OTHER_TRAINEE).get("scenarios/" + id).is(200);

        var elsewhere = visitors.get(Who.ADMIN_ELSEWHERE);
        elsewhere.get("scenarios/" + id).is(404);
        elsewhere.post("sessions", Map.of("scenario", id)).is(404);
        elsewhere.get("authoring/cases/" + id).is(404);
        elsewhere.get("authoring/cases/" + id + "/versions/1").is(404);
        elsewhere
                .put("authoring/cases/" + id, Map.of("text", text + "#", "base", 1))
                .is(404);
        elsewhere.post("authoring/cases", Map.of("copyOf", id)).is(404);
        assertThat(elsewhere.get("authoring/cases").body().path("own")).isEmpty();
    }

    @Test
    void aTraineeDisputesAndDoesNotCorrect() {
        var judgement = Map.of(
                "id",
                UUID.randomUUID(),
                "turn",
                1,
                "by",
                "trainer",
                "judgement",
                Map.of("codes", List.of("Q"), "question", "open", "moralising", false));
        visitors.get(Who.OWNER)
                .post("sessions/" + shared + "/judgements", judgement)
                .is(403);
        visitors.get(Who.HER_TRAINER)
                .post("sessions/" + shared + "/judgements", judgement)
                .is(200);
        visitors.get(Who.HER_TRAINER)
                .post("sessions/" + kept + "/judgements", judgement)
                .is(404);
    }
}
