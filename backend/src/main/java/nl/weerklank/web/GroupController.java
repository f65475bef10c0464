package nl.weerklank.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weerklank.account.Person;
import nl.weerklank.course.Assignment;
import nl.weerklank.course.Group;
import nl.weerklank.course.Groups;
import nl.weerklank.course.Member;
import nl.weerklank.course.Overview;
import nl.weerklank.course.Overviews;
import nl.weerklank.scenario.Feedback;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Groups: joining, planning, and how the group gets on. */
@RestController
@RequestMapping("/api/groups")
class GroupController {

    record Plan(String name, List<LocalDate> days) {

        private List<LocalDate> given() {
            return days == null
                    ? List.of()
                    : days.stream().filter(day -> day != null).toList();
        }
    }

    record Join(String code) {}

    /** @param feedback null for what the case says */
    record NewAssignment(int day, Assignment.What what, String object, Feedback feedback, String note) {}

    /** @param due the day before which it is to be done, or null when that day was not planned */
    record AssignmentView(
            UUID id,
            int day,
            LocalDate due,
            Assignment.What what,
            String object,
            Feedback feedback,
            String note,
            Integer times,
            Boolean done) {}

    record MemberView(UUID id, String name, boolean trains, Instant joinedAt) {}

    /** @param joinCode null for whoever does not lead the group */
    record GroupView(
            UUID id,
            String name,
            String joinCode,
            boolean leads,
            List<LocalDate> days,
            List<MemberView> trainers,
            List<AssignmentView> assignments) {}

    record GroupOverview(List<MemberView> members, Overview overview) {}

    private final Groups groups;
    private final Overviews overviews;

    GroupController(Groups groups, Overviews overviews) {
        this.groups = groups;
        this.overviews = overviews;
    }

    @GetMapping
    List<GroupView> mine(Person who) {
        return groups.of(who).stream().map(group -> view(group, who)).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    GroupView make(@RequestBody Plan plan, Person who) {
        return view(groups.make(who, named(plan), plan.given()), who);
    }

    @PostMapping("/join")
    GroupView join(@RequestBody Join join, Person who) {
        return view(groups.join(who, join.code() == null ? "" : join.code()), who);
    }

    @GetMapping("/{group}")
    GroupView one(@PathVariable UUID group, Person who) {
        return view(groups.of(who, group), who);
    }

    @PutMapping("/{group}")
    GroupView change(@PathVariable UUID group, @RequestBody Plan plan, Person who) {
        return view(groups.change(groups.ledBy(who, group), named(plan), plan.given()), who);
    }

    @DeleteMapping("/{group}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID group, Person who) {
        groups.remove(groups.ledBy(who, group));
    }

    @DeleteMapping("/{group}/me")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable UUID group, Person who) {
        groups.leave(groups.of(who, group), who.id());
    }

    @DeleteMapping("/{group}/members/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeOut(@PathVariable UUID group, @PathVariable UUID person, Person who) {
        groups.leave(groups.ledBy(who, group), person);
    }

    @PostMapping("/{group}/assignments")
    @ResponseStatus(HttpStatus.CREATED)
    AssignmentView assign(@PathVariable UUID group, @RequestBody NewAssignment given, Person who) {
        var led = groups.ledBy(who, group);
        var assignment = groups.assign(
                led,
                given.day(),
                given.what() == null ? Assignment.What.CASE : given.what(),
                given.object() == null ? "" : given.object(),
                given.feedback(),
                given.note() == null ? "" : Utterances.clean(given.note()));
        return view(led, assignment, null);
    }

    @DeleteMapping("/{group}/assignments/{assignment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable UUID group, @PathVariable UUID assignment, Person who) {
        groups.takeBack(groups.ledBy(who, group), assignment);
    }

    /** For its trainers. */
    @GetMapping("/{group}/overview")
    GroupOverview overview(@PathVariable UUID group, Person who) {
        var led = groups.ledBy(who, group);
        return new GroupOverview(
                groups.members(led).stream().map(GroupController::view).toList(), overviews.of(led));
    }

    private GroupView view(Group group, Person who) {
        boolean leads = groups.leads(group, who);
        var done = leads ? List.<Overview.Done>of() : overviews.done(group, who);
        return new GroupView(
                group.id(),
                group.name(),
                leads ? group.joinCode() : null,
                leads,
                group.days(),
                groups.members(group).stream()
                        .filter(Member::trains)
                        .map(GroupController::view)
                        .toList(),
                groups.assignments(group).stream()
                        .map(assignment -> view(
                                group,
                                assignment,
                                done.stream()
                                        .filter(each -> each.assignment().equals(assignment.id()))
                                        .findFirst()
                                        .orElse(null)))
                        .toList());
    }

    private static AssignmentView view(Group group, Assignment assignment, Overview.Done done) {
        return new AssignmentView(
                assignment.id(),
                assignment.day(),
                group.days().size() < assignment.day() ? null : group.days().get(assignment.day() - 1),
                assignment.what(),
                assignment.object(),
                assignment.feedback(),
                assignment.note(),
                done == null ? null : done.times(),
                done == null ? null : done.enough());
    }

    private static MemberView view(Member member) {
        return new MemberView(member.person().id(), member.person().name(), member.trains(), member.joinedAt());
    }

    private static String named(Plan plan) {
        String name = plan.name() == null ? "" : Utterances.clean(plan.name());
        if (name.isEmpty()) {
            throw new Refused("name-missing");
        }
        return name;
    }
}
