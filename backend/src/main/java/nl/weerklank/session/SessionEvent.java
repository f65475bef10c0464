package nl.weerklank.session;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.client.Delivery;
import nl.weerklank.client.Reaction;
import nl.weerklank.miti.ClientCoding;
import nl.weerklank.miti.TraineeCoding;

/** Something that happened in a conversation, as it stands in the log. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SessionEvent.Started.class, name = "started"),
    @JsonSubTypes.Type(value = SessionEvent.TraineeSpoke.class, name = "trainee"),
    @JsonSubTypes.Type(value = SessionEvent.ClientSpoke.class, name = "client"),
    @JsonSubTypes.Type(value = SessionEvent.Ended.class, name = "ended"),
    @JsonSubTypes.Type(value = SessionEvent.Judged.class, name = "judged")
})
public sealed interface SessionEvent {

    /** Ending of a conversation that the trainee stopped. */
    String STOPPED = "stopped";

    /** Position in the session's log, from 0 without gaps. */
    int seq();

    Instant at();

    /** The browser's own identifier of the message that caused this, or null. */
    default UUID messageId() {
        return null;
    }

    record Started(int seq, Instant at) implements SessionEvent {}

    /** @param turn position among all turns of both speakers, from 0 */
    record TraineeSpoke(int seq, Instant at, UUID messageId, int turn, String text, TraineeCoding coding)
            implements SessionEvent {}

    /**
     * @param turn position among all turns of both speakers, from 0
     * @param inReplyTo the trainee event it answers, or null for the opening
     * @param reaction with the words as they were spoken, so that reading the log never asks a model
     * @param delivery who found those words; what was logged before there were models has none, and was scripted
     */
    record ClientSpoke(
            int seq, Instant at, int turn, Integer inReplyTo, Reaction reaction, ClientCoding coding, Delivery delivery)
            implements SessionEvent {

        public ClientSpoke {
            delivery = delivery == null ? Delivery.SCRIPTED : delivery;
        }
    }

    /**
     * Someone heard a turn otherwise than the coder; also after the end. What the coder heard stays where it was logged.
     *
     * @param turn the turn that it is about, of either speaker
     */
    record Judged(int seq, Instant at, UUID messageId, int turn, Judgement.By by, Judgement judgement)
            implements SessionEvent {}

    /** @param succeeded null when the trainee stopped before the case had ended */
    record Ended(int seq, Instant at, UUID messageId, String ending, Boolean succeeded, String debriefing)
            implements SessionEvent {}
}
