package nl.weerklank.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.weerklank.account.Person;
import nl.weerklank.miti.Language;
import nl.weerklank.progress.Progress;
import nl.weerklank.progress.Proposal;
import nl.weerklank.progress.Share;
import nl.weerklank.progress.Skill;
import nl.weerklank.progress.Standing;
import nl.weerklank.scenario.Feedback;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How one gets on, and what to do next. */
@RestController
class ProgressController {

    /** @param value null when nothing was counted */
    record ShareView(int good, int of, Double value, double low, double high, boolean sure) {

        static ShareView of(Share share) {
            return new ShareView(share.good(), share.of(), share.value(), share.low(), share.high(), share.sure());
        }
    }

    record PointView(UUID session, Instant at, ShareView share) {}

    record SkillView(
            Skill skill,
            double fair,
            double good,
            String drill,
            ShareView now,
            ShareView before,
            Standing.Direction direction,
            Feedback feedback,
            List<PointView> points) {

        static SkillView of(Standing standing) {
            return new SkillView(
                    standing.skill(),
                    standing.skill().fair(),
                    standing.skill().good(),
                    standing.skill().drill(),
                    ShareView.of(standing.now()),
                    ShareView.of(standing.before()),
                    standing.direction(),
                    standing.feedback(),
                    standing.points().stream()
                            .map(point -> new PointView(point.session(), point.at(), ShareView.of(point.share())))
                            .toList());
        }
    }

    record ProgressView(int conversations, List<SkillView> skills, List<Proposal> next) {}

    private final Progress progress;

    ProgressController(Progress progress) {
        this.progress = progress;
    }

    /** @param goal a skill that the person works on; one that does not exist counts as none */
    @GetMapping("/api/progress")
    ProgressView progress(
            @RequestParam(defaultValue = "NL") String language,
            @RequestParam(required = false) String goal,
            Person who) {
        var overview = progress.of(who, language.equalsIgnoreCase("en") ? Language.EN : Language.NL, skill(goal));
        return new ProgressView(
                overview.conversations(),
                overview.skills().stream().map(SkillView::of).toList(),
                overview.next());
    }

    private static Skill skill(String name) {
        for (Skill skill : Skill.values()) {
            if (name != null
                    && skill.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return skill;
            }
        }
        return null;
    }
}
