package nl.weerklank;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Data flows one way, and each library stays in its room. */
class RoomsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.weerklank");

    /** Each room with the rooms that may be seen from it; every other one is hidden. */
    private static final Map<String, Set<String>> SEEN = Map.ofEntries(
            entry("miti", Set.of()),
            entry("account", Set.of()),
            entry("backup", Set.of()),
            entry("scenario", Set.of("miti")),
            entry("client", Set.of("miti", "scenario")),
            entry("rehearsal", Set.of("miti", "scenario", "client")),
            entry("session", Set.of("miti", "scenario", "client", "account")),
            entry("practice", Set.of("miti", "scenario", "client", "account")),
            entry("authoring", Set.of("miti", "scenario", "client", "rehearsal", "account")),
            entry("brought", Set.of("miti", "session", "account")),
            entry("xapi", Set.of("miti", "session")),
            entry("paper", Set.of("miti", "scenario", "client", "session")),
            entry("progress", Set.of("miti", "scenario", "session", "practice", "account")),
            entry("course", Set.of("miti", "scenario", "session", "practice", "account")),
            entry(
                    "web",
                    Set.of(
                            "miti",
                            "scenario",
                            "client",
                            "session",
                            "practice",
                            "authoring",
                            "brought",
                            "paper",
                            "xapi",
                            "progress",
                            "course",
                            "account",
                            "backup")));

    /** Each library with the only rooms that may use it. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            entry("opennlp", List.of("miti")),
            entry("org.snakeyaml", List.of("scenario")),
            entry("dev.langchain4j", List.of("client")),
            entry("jakarta.servlet", List.of("web")),
            entry("org.springframework.security.web", List.of("web")),
            entry("org.springframework.security.oauth2", List.of("web")),
            entry("org.springframework.security.crypto", List.of("account")),
            entry("org.springframework.mail", List.of("web")),
            entry("com.github.difflib", List.of("authoring")),
            entry("tools.jackson.dataformat", List.of("brought")),
            entry("com.openhtmltopdf", List.of("paper")),
            entry("picocli", List.of("cli")));

    @Test
    void dependenciesPointOneWay() {
        SEEN.forEach((room, seen) -> classes()
                .that()
                .resideInAPackage("nl.weerklank." + room + "..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("nl.weerklank..")
                        .or(resideInAnyPackage(Stream.concat(seen.stream(), Stream.of(room))
                                .map(other -> "nl.weerklank." + other + "..")
                                .toArray(String[]::new))))
                .check(CLASSES));
    }

    @Test
    void roomsAreFreeOfCycles() {
        slices().matching("nl.weerklank.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void domainRoomsKnowNothingOfSpring() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "nl.weerklank.miti..",
                        "nl.weerklank.scenario..",
                        "nl.weerklank.client..",
                        "nl.weerklank.rehearsal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void librariesStayInTheirRooms() {
        LIBRARIES.forEach((library, rooms) -> noClasses()
                .that()
                .resideInAPackage("nl.weerklank..")
                .and()
                .resideOutsideOfPackages(rooms.stream()
                        .map(room -> "nl.weerklank." + room + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .allowEmptyShould(true)
                .check(CLASSES));
    }
}
