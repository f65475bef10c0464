package nl.weerklank.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.account.Audit;
import nl.weerklank.account.Person;
import nl.weerklank.account.Role;
import nl.weerklank.course.GroupUnknown;
import nl.weerklank.course.Groups;
import nl.weerklank.course.Sharing;
import nl.weerklank.session.Conversations;
import nl.weerklank.session.PracticeSession;
import nl.weerklank.session.SessionUnknown;
import org.springframework.stereotype.Component;

/** Holds a request to its rule. Another's conversation or group looks as if it did not exist. */
@Component
class Access {

    private final Rules rules;
    private final Conversations conversations;
    private final Sharing sharing;
    private final Groups groups;
    private final Audit audit;

    Access(Rules rules, Conversations conversations, Sharing sharing, Groups groups, Audit audit) {
        this.rules = rules;
        this.conversations = conversations;
        this.sharing = sharing;
        this.groups = groups;
        this.audit = audit;
    }

    /**
     * @param path as the controller declares it
     * @param variables what stands in the path
     * @throws NotAllowed when somebody else might
     * @throws SessionUnknown when it is about a conversation that this person may not know of
     * @throws GroupUnknown likewise about a group
     */
    void check(String method, String path, Map<String, String> variables, Optional<Person> who) {
        var rule = rules.of(method, path).orElseThrow(() -> new NotAllowed(NotAllowed.Why.NOT_YOUR_ROLE));
        if (rule == Rule.ANYONE) {
            return;
        }
        var person = who.orElseThrow(() -> new NotAllowed(NotAllowed.Why.NOT_SIGNED_IN));
        switch (rule) {
            case TRAINER -> needs(person, Role.TRAINER);
            case ADMIN -> needs(person, Role.ADMIN);
            case OWNER -> owner(person, conversation(variables));
            case READER -> reader(person, conversation(variables), false);
            case READER_WRITTEN_DOWN -> reader(person, conversation(variables), true);
            case LEADER -> groups.ledBy(person, id(variables, "group"));
            case MEMBER -> groups.of(person, id(variables, "group"));
            case PERSON -> {}
            // A rule that nobody wrote down here lets nobody in.
            default -> throw new NotAllowed(NotAllowed.Why.NOT_YOUR_ROLE);
        }
    }

    private static void needs(Person person, Role role) {
        if (!person.role().atLeast(role)) {
            throw new NotAllowed(NotAllowed.Why.NOT_YOUR_ROLE);
        }
    }

    private static void owner(Person person, PracticeSession session) {
        if (!session.person().equals(person.id())) {
            throw new SessionUnknown(session.id());
        }
    }

    private void reader(Person person, PracticeSession session, boolean writtenDown) {
        if (session.person().equals(person.id())) {
            return;
        }
        if (!sharing.mayRead(person, session)) {
            throw new SessionUnknown(session.id());
        }
        if (writtenDown) {
            audit.write(
                    person,
                    Audit.What.READ_CONVERSATION,
                    session.person(),
                    session.id().toString());
        }
    }

    private PracticeSession conversation(Map<String, String> variables) {
        return conversations.find(id(variables, "session"));
    }

    private static UUID id(Map<String, String> variables, String name) {
        try {
            return UUID.fromString(variables.get(name));
        } catch (IllegalArgumentException nonsense) {
            throw new SessionUnknown(new UUID(0, 0));
        }
    }
}
