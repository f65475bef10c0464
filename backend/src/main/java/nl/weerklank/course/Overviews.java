package nl.weerklank.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weerklank.account.Person;
import nl.weerklank.course.Overview.Done;
import nl.weerklank.course.Overview.SharedConversation;
import nl.weerklank.practice.Drills;
import nl.weerklank.session.Conversations;
import nl.weerklank.session.Judgement;
import nl.weerklank.session.Reports;
import nl.weerklank.session.SessionEvent;
import nl.weerklank.session.SessionOverview;
import org.springframework.stereotype.Service;

/** Reads from the logs how a group gets on. Of what was not shared only that it was done, and figures of all together. */
@Service
public class Overviews {

    /** Conversations of one person that are looked at, the newest. */
    private static final int MOST = 100;

    /** Answers that make a round of drills. */
    private static final int A_ROUND = 5;

    /** Turns of the trainee that make a conversation. */
    private static final int A_CONVERSATION = 4;

    private final Groups groups;
    private final Sharing sharing;
    private final Conversations conversations;
    private final Reports reports;
    private final Drills drills;

    Overviews(Groups groups, Sharing sharing, Conversations conversations, Reports reports, Drills drills) {
        this.groups = groups;
        this.sharing = sharing;
        this.conversations = conversations;
        this.reports = reports;
        this.drills = drills;
    }

    public Overview of(Group group) {
        var trainees = groups.members(group).stream()
                .filter(member -> !member.trains())
                .map(Member::person)
                .toList();
        Map<UUID, List<SessionOverview>> practised = trainees.stream()
                .collect(Collectors.toMap(Person::id, person -> conversations.newest(person.id(), null, MOST)));
        var done = trainees.stream()
                .flatMap(person -> done(group, person.id(), practised.get(person.id())).stream())
                .toList();
        var shared = trainees.stream()
                .flatMap(person -> shared(person.id(), practised.get(person.id())).stream())
                .sorted(Comparator.comparing(SharedConversation::sharedAt).reversed())
                .toList();
        return new Overview(done, shared, patterns(group, practised));
    }

    /** What one member did of each assignment. */
    public List<Done> done(Group group, Person person) {
        return done(group, person.id(), conversations.newest(person.id(), null, MOST));
    }

    private List<Done> done(Group group, UUID person, List<SessionOverview> practised) {
        return groups.assignments(group).stream()
                .map(assignment -> done(group, assignment, person, practised))
                .toList();
    }

    private Done done(Group group, Assignment assignment, UUID person, List<SessionOverview> practised) {
        Instant since = begins(group, assignment.day());
        if (assignment.what() == Assignment.What.DRILLS) {
            String kind = assignment.object().isEmpty() ? null : assignment.object();
            int answers = drills.answersSince(person, kind, since);
            return new Done(person, assignment.id(), answers, answers >= A_ROUND);
        }
        var those = practised.stream()
                .filter(each -> each.session().scenario().equals(assignment.object())
                        && !each.session().startedAt().isBefore(since)
                        && each.turns() > 0)
                .toList();
        boolean enough = those.stream().anyMatch(each -> each.ended() != null || each.turns() >= A_CONVERSATION);
        return new Done(person, assignment.id(), those.size(), enough);
    }

    /** What is for the first day may have been done at any time; what is for a later one after the day before it. */
    private static Instant begins(Group group, int day) {
        List<LocalDate> days = group.days();
        return day < 2 || days.size() < day - 1
                ? Instant.EPOCH
                : days.get(day - 2).atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private List<SharedConversation> shared(UUID person, List<SessionOverview> practised) {
        var shared = new ArrayList<SharedConversation>();
        for (SessionOverview each : practised) {
            var session = each.session();
            sharing.sharedAt(session.id())
                    .ifPresent(at -> shared.add(new SharedConversation(
                            session.id(),
                            person,
                            session.title(),
                            session.startedAt(),
                            at,
                            each.turns(),
                            each.ended() != null,
                            disputes(conversations.events(session.id(), -1)))));
        }
        return shared;
    }

    /** Turns that the trainee heard otherwise and no trainer looked at since. */
    private static int disputes(List<SessionEvent> events) {
        var last = events.stream()
                .filter(SessionEvent.Judged.class::isInstance)
                .map(SessionEvent.Judged.class::cast)
                .collect(Collectors.toMap(SessionEvent.Judged::turn, Function.identity(), (earlier, later) -> later));
        return (int) last.values().stream()
                .filter(judged -> judged.by() == Judgement.By.TRAINEE)
                .count();
    }

    private Overview.Patterns patterns(Group group, Map<UUID, List<SessionOverview>> practised) {
        Instant since = begins(group, 2);
        var counting = new Counting();
        practised.forEach((person, sessions) -> sessions.stream()
                .filter(each -> each.turns() > 0 && !each.session().startedAt().isBefore(since.minusSeconds(LEAD)))
                .forEach(each -> counting.add(
                        person,
                        reports.of(each.session()),
                        conversations.events(each.session().id(), -1))));
        return counting.people() < Overview.FEWEST ? null : counting.found();
    }

    /** What was practised in the weeks before the first day counts as well. */
    private static final long LEAD = 60L * 24 * 3600;
}
