package nl.weerklank.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weerklank.account.Person;
import nl.weerklank.course.Groups;
import nl.weerklank.course.Sharing;
import nl.weerklank.session.Conversations;
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

/** Letting trainers read a conversation, and what is written beside its turns. */
@RestController
@RequestMapping("/api/sessions/{session}")
class SharingController {

    /**
     * @param mine whether it is this person's own conversation
     * @param sharedAt null while it is not shared
     * @param with names of the trainers who can read it once it is shared
     */
    record ShareView(boolean mine, Instant sharedAt, List<String> with) {}

    record NewComment(UUID id, int turn, String text) {}

    record CommentView(UUID id, int turn, String name, boolean mine, Instant at, String text) {}

    private final Sharing sharing;
    private final Groups groups;
    private final Conversations conversations;

    SharingController(Sharing sharing, Groups groups, Conversations conversations) {
        this.sharing = sharing;
        this.groups = groups;
        this.conversations = conversations;
    }

    @GetMapping("/share")
    ShareView shared(@PathVariable UUID session, Person who) {
        boolean mine = conversations.find(session).person().equals(who.id());
        var with = !mine
                ? List.<String>of()
                : groups.of(who).stream()
                        .flatMap(group -> groups.members(group).stream())
                        .filter(member ->
                                member.trains() && !member.person().id().equals(who.id()))
                        .map(member -> member.person().name())
                        .distinct()
                        .toList();
        return new ShareView(mine, sharing.sharedAt(session).orElse(null), with);
    }

    @PutMapping("/share")
    ShareView share(@PathVariable UUID session, Person who) {
        sharing.share(session);
        return shared(session, who);
    }

    @DeleteMapping("/share")
    ShareView withdraw(@PathVariable UUID session, Person who) {
        sharing.withdraw(session);
        return shared(session, who);
    }

    @GetMapping("/comments")
    List<CommentView> comments(@PathVariable UUID session, Person who) {
        return sharing.comments(session).stream()
                .map(comment -> new CommentView(
                        comment.id(),
                        comment.turn(),
                        comment.name(),
                        comment.person().equals(who.id()),
                        comment.at(),
                        comment.text()))
                .toList();
    }

    @PostMapping("/comments")
    List<CommentView> comment(@PathVariable UUID session, @RequestBody NewComment given, Person who) {
        String text = given.text() == null ? "" : Utterances.clean(given.text());
        if (given.id() == null || text.isEmpty() || text.length() > Utterances.LONGEST) {
            throw new Refused("message-unreadable");
        }
        sharing.comment(given.id(), session, given.turn(), who, text);
        return comments(session, who);
    }

    @DeleteMapping("/comments/{comment}")
    @ResponseStatus(HttpStatus.OK)
    List<CommentView> remove(@PathVariable UUID session, @PathVariable UUID comment, Person who) {
        sharing.removeComment(session, comment, who);
        return comments(session, who);
    }
}
