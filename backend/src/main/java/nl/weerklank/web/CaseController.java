package nl.weerklank.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.account.Person;
import nl.weerklank.authoring.AuthoredCase;
import nl.weerklank.authoring.AuthoredCases;
import nl.weerklank.authoring.CaseArchive;
import nl.weerklank.authoring.CaseVersion;
import nl.weerklank.authoring.Difference;
import nl.weerklank.authoring.Writers;
import nl.weerklank.miti.Language;
import nl.weerklank.scenario.ScenarioFolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Trainers' own cases: saving, versions, giving to the group, files in and out. */
@RestController
@RequestMapping("/api/authoring/cases")
class CaseController {

    private static final String YAML = "application/yaml";
    private static final String ZIP = "application/zip";

    /**
     * @param text of a new case; null for a copy
     * @param copyOf the case that it begins as
     */
    record Begin(String text, String copyOf, String author) {}

    record Save(String text, int base, String author) {}

    record Give(int version, String author) {}

    record Here(String author) {}

    /**
     * @param others who have the same case open
     * @param version the last that was saved
     * @param author who saved it
     */
    record Company(List<Writers.Writer> others, int version, String author) {}

    record Listing(List<Row> own, List<ScenarioView> shipped) {}

    record Row(
            String id,
            String title,
            Language language,
            int version,
            Instant at,
            String author,
            boolean playable,
            Integer given,
            String origin,
            boolean mine) {

        static Row of(AuthoredCase authored, Person who) {
            var newest = authored.newest();
            return new Row(
                    authored.id(),
                    newest.title(),
                    newest.language(),
                    newest.version(),
                    newest.at(),
                    newest.author(),
                    newest.playable(),
                    authored.given(),
                    authored.origin(),
                    who.id().equals(authored.owner()));
        }
    }

    record Whole(
            @com.fasterxml.jackson.annotation.JsonUnwrapped Row row, String text) {

        static Whole of(AuthoredCase authored, Person who) {
            return new Whole(Row.of(authored, who), authored.newest().text());
        }
    }

    record VersionRow(int version, Instant at, String author, String title, boolean playable) {

        static VersionRow of(CaseVersion version) {
            return new VersionRow(
                    version.version(), version.at(), version.author(), version.title(), version.playable());
        }
    }

    private final AuthoredCases cases;
    private final Writers writers;
    private final ScenarioFolder shipped;

    CaseController(AuthoredCases cases, Writers writers, ScenarioFolder shipped) {
        this.cases = cases;
        this.writers = writers;
        this.shipped = shipped;
    }

    @GetMapping
    Listing all(Person who) {
        return new Listing(
                cases.all(who).stream().map(each -> Row.of(each, who)).toList(),
                shipped.current().scenarios().stream().map(ScenarioView::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Whole begin(@RequestBody Begin begin, Person who) {
        var author = author(begin.author(), who);
        return Whole.of(
                begin.copyOf() == null
                        ? cases.create(who, given(begin.text()), author)
                        : cases.copy(who, begin.copyOf(), author),
                who);
    }

    @GetMapping("/{id}")
    Whole one(@PathVariable String id, Person who) {
        return Whole.of(cases.find(who, id), who);
    }

    @PutMapping("/{id}")
    Whole save(@PathVariable String id, @RequestBody Save save, Person who) {
        return Whole.of(cases.save(who, id, save.base(), given(save.text()), author(save.author(), who)), who);
    }

    @GetMapping("/{id}/versions")
    List<VersionRow> versions(@PathVariable String id, Person who) {
        return cases.versions(who, id).stream().map(VersionRow::of).toList();
    }

    @GetMapping("/{id}/versions/{version}")
    Map<String, String> version(@PathVariable String id, @PathVariable int version, Person who) {
        return Map.of("text", cases.version(who, id, version).text());
    }

    @GetMapping("/{id}/differences")
    List<Difference> differences(@PathVariable String id, @RequestParam int from, @RequestParam int to, Person who) {
        return cases.differences(who, id, from, to);
    }

    /** Whoever has a case open tells so now and then, and is told who else has, and what was saved last. */
    @PutMapping("/{id}/writers/{place}")
    Company here(@PathVariable String id, @PathVariable UUID place, @RequestBody Here here, Person who) {
        var others = writers.here(who, id, place, author(here.author(), who));
        var newest = cases.find(who, id).newest();
        return new Company(others, newest.version(), newest.author());
    }

    @DeleteMapping("/{id}/writers/{place}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void gone(@PathVariable String id, @PathVariable UUID place, Person who) {
        writers.gone(who, id, place);
    }

    @PostMapping("/{id}/gift")
    Row give(@PathVariable String id, @RequestBody Give give, Person who) {
        return Row.of(cases.give(who, id, give.version(), author(give.author(), who)), who);
    }

    @DeleteMapping("/{id}/gift")
    Row takeBack(@PathVariable String id, Person who) {
        return Row.of(cases.takeBack(who, id, author(null, who)), who);
    }

    @GetMapping(value = "/{id}/file", produces = YAML)
    ResponseEntity<byte[]> file(@PathVariable String id, Person who) {
        return download(id + ".yaml", YAML, cases.find(who, id).newest().text().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(value = "/files", produces = ZIP)
    ResponseEntity<byte[]> files(Person who) {
        return download("casussen.zip", ZIP, CaseArchive.packed(cases.all(who)));
    }

    /** These types cannot be sent from a page of another site without being asked first. */
    @PostMapping(value = "/files", consumes = YAML)
    @ResponseStatus(HttpStatus.CREATED)
    List<Row> importFile(@RequestBody byte[] script, Person who) {
        return List.of(Row.of(cases.create(who, CaseArchive.text(script), author(null, who)), who));
    }

    @PostMapping(value = "/files", consumes = ZIP)
    @ResponseStatus(HttpStatus.CREATED)
    List<Row> importFiles(@RequestBody byte[] zip, Person who) {
        return CaseArchive.unpacked(zip).values().stream()
                .map(text -> Row.of(cases.create(who, text, author(null, who)), who))
                .toList();
    }

    private static ResponseEntity<byte[]> download(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    /** Who signed in, or else the name that someone goes by here. */
    private static String author(String said, Person who) {
        var name = !who.name().isEmpty() ? who.name() : said == null ? "" : Utterances.clean(said);
        return name.length() > 200 ? name.substring(0, 200) : name;
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }
}
