package nl.weerklank.progress;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weerklank.account.Person;
import nl.weerklank.miti.Language;
import nl.weerklank.practice.Drills;
import nl.weerklank.scenario.ScenarioShelf;
import nl.weerklank.session.Conversations;
import nl.weerklank.session.Reports;
import org.springframework.stereotype.Service;

/** Reads from the logs how somebody gets on. Nothing is kept here, so it cannot differ from what was said. */
@Service
public class Progress {

    /** Conversations that are looked at, the newest. */
    private static final int MOST = 60;

    /** @param next the first is the proposal, the others are there for who wants something else; never empty with cases */
    public record Overview(int conversations, List<Standing> skills, List<Proposal> next) {}

    private final Conversations conversations;
    private final Reports reports;
    private final Drills drills;
    private final ScenarioShelf shelf;
    private final Clock clock;

    Progress(Conversations conversations, Reports reports, Drills drills, ScenarioShelf shelf, Optional<Clock> clock) {
        this.conversations = conversations;
        this.reports = reports;
        this.drills = drills;
        this.shelf = shelf;
        this.clock = clock.orElse(Clock.systemUTC());
    }

    /** @param chosen the skill that the person works on, or null */
    public Overview of(Person who, Language language, Skill chosen) {
        var practised = conversations.newest(who.id(), null, MOST).stream()
                .map(each -> new Practised(
                        each.session().id(),
                        each.session().scenario(),
                        each.session().startedAt(),
                        each.ended() != null,
                        each.turns() == 0 ? List.of() : reports.heard(each.session())))
                .sorted(Comparator.comparing(Practised::startedAt))
                .toList();
        var standings = Arrays.stream(Skill.values())
                .map(skill -> Standing.of(skill, practised))
                .toList();
        int due = drills.counts(who, language).stream()
                .mapToInt(Drills.Count::due)
                .sum();
        var next =
                new NextStep(practised, standings, shelf.of(who.organisation()).scenarios(), due, clock.instant());
        int spoken =
                (int) practised.stream().filter(each -> !each.heard().isEmpty()).count();
        return new Overview(spoken, standings, next.proposals(language, chosen));
    }
}
