package nl.weerklank.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.account.Person;
import nl.weerklank.miti.Language;
import nl.weerklank.progress.Note;
import nl.weerklank.progress.Notebook;
import nl.weerklank.progress.PracticeMoment;
import nl.weerklank.progress.PracticeMoments;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What somebody keeps for themselves: a notebook, and moments to practise at. */
@RestController
class SelfStudyController {

    record Written(UUID session, String text) {

        String clean() {
            String clean = text == null ? "" : Utterances.clean(text);
            return clean.length() > Note.LONGEST ? clean.substring(0, Note.LONGEST) : clean;
        }
    }

    record Moment(DayOfWeek day, LocalTime at, int minutes) {

        static Moment of(PracticeMoment moment) {
            return new Moment(moment.day(), moment.at(), moment.minutes());
        }

        boolean whole() {
            return day != null && at != null;
        }

        PracticeMoment chosen() {
            int within = Math.max(PracticeMoment.SHORTEST, Math.min(PracticeMoment.LONGEST, minutes));
            return new PracticeMoment(day, at, within);
        }
    }

    record Moments(List<Moment> moments, boolean feed) {}

    record Chosen(List<Moment> moments) {}

    private final Notebook notebook;
    private final PracticeMoments moments;

    SelfStudyController(Notebook notebook, PracticeMoments moments) {
        this.notebook = notebook;
        this.moments = moments;
    }

    @GetMapping("/api/notes")
    List<Note> notes(Person who) {
        return notebook.of(who);
    }

    @PutMapping("/api/notes/{note}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void write(@PathVariable UUID note, @RequestBody Written written, Person who) {
        if (written.clean().isEmpty()) {
            notebook.tearOut(who, note);
        } else {
            notebook.write(who, note, written.session(), written.clean());
        }
    }

    @DeleteMapping("/api/notes/{note}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tearOut(@PathVariable UUID note, Person who) {
        notebook.tearOut(who, note);
    }

    @GetMapping("/api/moments")
    Moments moments(Person who) {
        return new Moments(moments.of(who).stream().map(Moment::of).toList(), moments.hasFeed(who));
    }

    @PutMapping("/api/moments")
    Moments choose(@RequestBody Chosen chosen, Person who) {
        var given = chosen.moments() == null ? List.<Moment>of() : chosen.moments();
        moments.choose(
                who, given.stream().filter(Moment::whole).map(Moment::chosen).toList());
        return moments(who);
    }

    /** The address for a calendar; the one before it is worth nothing from now on. */
    @PostMapping("/api/moments/feed")
    Map<String, String> feed(@RequestParam(defaultValue = "nl") String language, Person who) {
        var secret = moments.feed(who, language.equals("en") ? Language.EN : Language.NL);
        return Map.of(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/api/calendar/" + secret + ".ics")
                        .toUriString());
    }

    @DeleteMapping("/api/moments/feed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void noFeed(Person who) {
        moments.noFeed(who);
    }

    /** Calendars cannot sign in, so whoever has the address reads the moments, and nothing else. */
    @GetMapping("/api/calendar/{secret}.ics")
    ResponseEntity<String> calendar(@PathVariable String secret, HttpServletRequest request) {
        var home =
                ServletUriComponentsBuilder.fromContextPath(request).path("/").toUriString();
        return moments.calendar(secret, home)
                .map(text -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                        .body(text))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).build());
    }
}
