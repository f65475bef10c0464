package nl.weerklank.web;

import java.util.List;
import nl.weerklank.account.Person;
import nl.weerklank.miti.Language;
import nl.weerklank.scenario.BrokenScript;
import nl.weerklank.scenario.ScenarioShelf;
import nl.weerklank.scenario.ScriptSchema;
import nl.weerklank.session.ScenarioUnknown;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cases that can be played, and what is wrong with those that cannot. */
@RestController
@RequestMapping("/api/scenarios")
class ScenarioController {

    record Listing(List<ScenarioView> scenarios, List<BrokenScript> broken) {}

    private final ScenarioShelf shelf;

    ScenarioController(ScenarioShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping
    Listing all(Person who) {
        var current = shelf.of(who.organisation());
        return new Listing(current.scenarios().stream().map(ScenarioView::of).toList(), current.broken());
    }

    /** For editors of YAML; a case never has this name, because its file would end in {@code .json}. */
    @GetMapping(value = "/schema.json", produces = "application/schema+json")
    String schema(@RequestParam(defaultValue = "nl") String language) {
        return ScriptSchema.json(language.equals("en") ? Language.EN : Language.NL);
    }

    @GetMapping("/{id}")
    ScenarioView one(@PathVariable String id, Person who) {
        return shelf.of(who.organisation()).byId(id).map(ScenarioView::of).orElseThrow(() -> new ScenarioUnknown(id));
    }
}
