package nl.weerklank;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Data flows one way, and each library stays in its room. */
class RoomsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.weerklank");

    /** Each room with the rooms that must not be seen from it. */
    private static final Map<String, List<String>> HIDDEN = Map.of(
            "miti",
                    List.of(
                            "scenario",
                            "client",
                            "rehearsal",
                            "session",
                            "authoring",
                            "practice",
                            "progress",
                            "web",
                            "cli"),
            "scenario", List.of("client", "rehearsal", "session", "authoring", "practice", "progress", "web", "cli"),
            "client", List.of("rehearsal", "session", "authoring", "practice", "progress", "web", "cli"),
            "rehearsal", List.of("session", "authoring", "practice", "progress", "web", "cli"),
            "session", List.of("rehearsal", "authoring", "practice", "progress", "web", "cli"),
            "authoring", List.of("session", "practice", "progress", "web", "cli"),
            "backup",
                    List.of(
                            "miti",
                            "scenario",
                            "client",
                            "rehearsal",
                            "session",
                            "authoring",
                            "practice",
                            "progress",
                            "web",
                            "cli"),
            "practice", List.of("rehearsal", "session", "authoring", "progress", "web", "cli"),
            "progress", List.of("rehearsal", "authoring", "web", "cli"),
            "web", List.of("rehearsal", "cli"));

    /** Each library with the only rooms that may use it. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "opennlp", List.of("miti"),
            "org.snakeyaml", List.of("scenario"),
            "dev.langchain4j", List.of("client"),
            "jakarta.servlet", List.of("web"),
            "com.github.difflib", List.of("authoring"),
            "picocli", List.of("cli"));

    @Test
    void dependenciesPointOneWay() {
        HIDDEN.forEach((room, hidden) -> noClasses()
                .that()
                .resideInAPackage("nl.weerklank." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(hidden.stream()
                        .map(other -> "nl.weerklank." + other + "..")
                        .toArray(String[]::new))
                .allowEmptyShould(true)
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
