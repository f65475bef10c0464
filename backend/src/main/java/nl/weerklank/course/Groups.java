package nl.weerklank.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.account.Keeper;
import nl.weerklank.account.Kept;
import nl.weerklank.account.Person;
import nl.weerklank.scenario.Feedback;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Groups, who is in them, and what they have to do before which day. */
@Service
public class Groups implements Keeper {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2_000;
    private static final int MOST_DAYS = 40;

    private final GroupsTable table;
    private final Clock clock;

    Groups(GroupsTable table, Optional<Clock> clock) {
        this.table = table;
        this.clock = clock.orElse(Clock.systemUTC());
    }

    /** A new group that this trainer leads. */
    public Group make(Person trainer, String name, List<LocalDate> days) {
        for (int attempt = 1; ; attempt++) {
            var group = new Group(
                    UUID.randomUUID(),
                    trainer.organisation(),
                    shortened(name, LONGEST_NAME),
                    JoinCode.fresh(),
                    sorted(days));
            try {
                table.add(group, clock.instant());
            } catch (DuplicateKeyException sameCode) {
                if (attempt == 5) {
                    throw sameCode;
                }
                continue;
            }
            table.change(group);
            table.join(group.id(), trainer.id(), true, clock.instant());
            return group;
        }
    }

    /** The groups that somebody is in, the newest first. */
    public List<Group> of(Person person) {
        return table.of(person.id());
    }

    /** @throws GroupUnknown when this person is not in it */
    public Group of(Person person, UUID id) {
        return table.find(id)
                .filter(group -> table.trains(id, person.id()).isPresent())
                .orElseThrow(() -> new GroupUnknown(id));
    }

    /** @throws GroupUnknown when this person does not lead it */
    public Group ledBy(Person person, UUID id) {
        return table.find(id).filter(group -> leads(group, person)).orElseThrow(() -> new GroupUnknown(id));
    }

    public boolean leads(Group group, Person person) {
        return person.mayTrain() && table.trains(group.id(), person.id()).orElse(false);
    }

    /** Which group a code is for, or nothing. */
    public Optional<Group> byCode(String code) {
        return table.byCode(JoinCode.typed(code));
    }

    /**
     * Somebody joins. Whoever trains in the same organisation leads along; doing it twice changes nothing.
     *
     * @throws GroupUnknown when the code is for no group of this person's organisation
     */
    public Group join(Person person, String code) {
        var group = byCode(code)
                .filter(found -> found.organisation().equals(person.organisation()))
                .orElseThrow(() -> new GroupUnknown(code));
        try {
            table.join(group.id(), person.id(), person.mayTrain(), clock.instant());
        } catch (DuplicateKeyException already) {
            // Already in it.
        }
        return group;
    }

    /** Takes somebody out of it; what was shared with its trainers is theirs to read no longer. */
    public void leave(Group group, UUID person) {
        table.leave(group.id(), person);
    }

    public Group change(Group group, String name, List<LocalDate> days) {
        var changed = new Group(
                group.id(), group.organisation(), shortened(name, LONGEST_NAME), group.joinCode(), sorted(days));
        table.change(changed);
        return changed;
    }

    public void remove(Group group) {
        table.remove(group.id());
    }

    /** Trainers first, then by name. */
    public List<Member> members(Group group) {
        return table.members(group.id());
    }

    /** By day. */
    public List<Assignment> assignments(Group group) {
        return table.assignments(group.id());
    }

    public Assignment assign(
            Group group, int day, Assignment.What what, String object, Feedback feedback, String note) {
        var assignment = new Assignment(
                UUID.randomUUID(),
                group.id(),
                Math.max(1, Math.min(day, MOST_DAYS)),
                what,
                shortened(object, LONGEST_NAME),
                feedback,
                shortened(note, LONGEST_NOTE));
        table.add(assignment, clock.instant());
        return assignment;
    }

    public void takeBack(Group group, UUID assignment) {
        table.removeAssignment(group.id(), assignment);
    }

    @Override
    public List<Kept> everythingOf(UUID person) {
        return List.of(new Kept(
                "groups.json", table.of(person).stream().map(Group::name).toList()));
    }

    @Override
    public void forget(UUID person) {
        table.forget(person);
    }

    private static List<LocalDate> sorted(List<LocalDate> days) {
        return days.stream().distinct().sorted().limit(MOST_DAYS).toList();
    }

    private static String shortened(String text, int longest) {
        String said = text.strip();
        return said.length() > longest ? said.substring(0, longest) : said;
    }
}
