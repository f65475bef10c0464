package nl.weerklank.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import nl.weerklank.account.Person;
import nl.weerklank.authoring.Workbench;
import nl.weerklank.client.Fallback;
import nl.weerklank.client.LanguageModelVoice;
import nl.weerklank.client.ModelDrafts;
import nl.weerklank.session.VoiceBudget;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lines for a case that a language model proposes, when there is one and a trainer asks. Nothing of it is kept. */
@RestController
@RequestMapping("/api/authoring/drafts")
class DraftController {

    static final int LONGEST_STORY = 4_000;

    /** @param topic that lines are asked about; null for topics and lines from the story */
    record Wish(String text, String topic, String story) {

        String storyOrNone() {
            String clean = story == null ? "" : Utterances.clean(story);
            return clean.length() > LONGEST_STORY ? clean.substring(0, LONGEST_STORY) : clean;
        }
    }

    private final Workbench workbench;
    private final VoiceBudget budget;
    private final Semaphore atOnce;

    DraftController(Workbench workbench, VoiceBudget budget, LanguageModelVoice voice) {
        this.workbench = workbench;
        this.budget = budget;
        this.atOnce = new Semaphore(voice.settings().atOnce());
    }

    @GetMapping
    Map<String, Boolean> possible() {
        return Map.of("possible", workbench.drafts());
    }

    @PostMapping
    ModelDrafts.Drafted draft(@RequestBody Wish wish, Person who) {
        if (!workbench.drafts()) {
            return new ModelDrafts.Drafted(List.of(), Fallback.UNREACHABLE);
        }
        if (!atOnce.tryAcquire()) {
            return new ModelDrafts.Drafted(List.of(), Fallback.BUSY);
        }
        try {
            var refused = budget.takeForDraft(who.id());
            return refused == null
                    ? workbench.draft(wish.text() == null ? "" : wish.text(), wish.topic(), wish.storyOrNone())
                    : new ModelDrafts.Drafted(List.of(), refused);
        } finally {
            atOnce.release();
        }
    }
}
