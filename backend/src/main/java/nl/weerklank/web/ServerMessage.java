package nl.weerklank.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weerklank.client.Delivery;
import nl.weerklank.client.Fallback;
import nl.weerklank.client.Move;
import nl.weerklank.client.State;
import nl.weerklank.miti.ClientCoding;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.Tip;
import nl.weerklank.miti.Tips;
import nl.weerklank.miti.TraineeCoding;
import nl.weerklank.session.Judgement;
import nl.weerklank.session.PracticeSession;
import nl.weerklank.session.SessionEvent;

/** What the server sends over the socket; those with a sequence number stand in the log. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ServerMessage.Started.class, name = "started"),
    @JsonSubTypes.Type(value = ServerMessage.Client.class, name = "client"),
    @JsonSubTypes.Type(value = ServerMessage.Trainee.class, name = "trainee"),
    @JsonSubTypes.Type(value = ServerMessage.Ended.class, name = "ended"),
    @JsonSubTypes.Type(value = ServerMessage.Judged.class, name = "judged"),
    @JsonSubTypes.Type(value = ServerMessage.CaughtUp.class, name = "caught-up"),
    @JsonSubTypes.Type(value = ServerMessage.Typing.class, name = "typing"),
    @JsonSubTypes.Type(value = ServerMessage.Speaking.class, name = "speaking"),
    @JsonSubTypes.Type(value = ServerMessage.Drafted.class, name = "drafted"),
    @JsonSubTypes.Type(value = ServerMessage.Problem.class, name = "problem"),
    @JsonSubTypes.Type(value = ServerMessage.Pong.class, name = "pong")
})
sealed interface ServerMessage {

    record Started(int seq, Instant at, UUID session, String scenario, Language language) implements ServerMessage {}

    record Client(
            int seq,
            Instant at,
            int turn,
            Integer inReplyTo,
            String text,
            ClientCoding coding,
            Move move,
            String topic,
            State state,
            Delivery.By voice,
            Fallback fallback)
            implements ServerMessage {}

    record Trainee(int seq, Instant at, int turn, UUID id, String text, TraineeCoding coding, List<Tip> tips)
            implements ServerMessage {}

    record Ended(int seq, Instant at, String ending, Boolean succeeded, String debriefing) implements ServerMessage {}

    /** Someone heard a turn otherwise; fields of the other speaker's kind of turn are null. */
    record Judged(
            int seq,
            Instant at,
            UUID id,
            int turn,
            Judgement.By by,
            @JsonUnwrapped Judgement judgement) implements ServerMessage {}

    record CaughtUp(int seq) implements ServerMessage {}

    record Typing(int inReplyTo) implements ServerMessage {}

    /** Words of an answer that is still being found; the client message takes their place. */
    record Speaking(int inReplyTo, String text) implements ServerMessage {}

    record Drafted(UUID id, TraineeCoding coding, List<Tip> tips) implements ServerMessage {}

    record Problem(String code, String message, UUID id) implements ServerMessage {}

    record Pong() implements ServerMessage {}

    static ServerMessage of(PracticeSession session, SessionEvent event) {
        if (event instanceof SessionEvent.TraineeSpoke spoke) {
            return new Trainee(
                    spoke.seq(),
                    spoke.at(),
                    spoke.turn(),
                    spoke.messageId(),
                    spoke.text(),
                    spoke.coding(),
                    Tips.of(spoke.coding(), spoke.text()));
        }
        if (event instanceof SessionEvent.ClientSpoke spoke) {
            var reaction = spoke.reaction();
            return new Client(
                    spoke.seq(),
                    spoke.at(),
                    spoke.turn(),
                    spoke.inReplyTo(),
                    reaction.says(),
                    spoke.coding(),
                    reaction.move(),
                    reaction.topic(),
                    reaction.state(),
                    spoke.delivery().by(),
                    spoke.delivery().fallback());
        }
        if (event instanceof SessionEvent.Judged judged) {
            return new Judged(
                    judged.seq(), judged.at(), judged.messageId(), judged.turn(), judged.by(), judged.judgement());
        }
        if (event instanceof SessionEvent.Ended ended) {
            return new Ended(ended.seq(), ended.at(), ended.ending(), ended.succeeded(), ended.debriefing());
        }
        return new Started(event.seq(), event.at(), session.id(), session.scenario(), session.language());
    }
}
