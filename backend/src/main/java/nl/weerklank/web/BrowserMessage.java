package nl.weerklank.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;

/** What a browser can send over the socket. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BrowserMessage.Say.class, name = "say"),
    @JsonSubTypes.Type(value = BrowserMessage.End.class, name = "end"),
    @JsonSubTypes.Type(value = BrowserMessage.Draft.class, name = "draft"),
    @JsonSubTypes.Type(value = BrowserMessage.Ping.class, name = "ping")
})
sealed interface BrowserMessage {

    /** A trainee turn; the same id again is the same turn again. */
    record Say(UUID id, String text) implements BrowserMessage {}

    /** The trainee stops the conversation. */
    record End(UUID id) implements BrowserMessage {}

    /** A text that was not sent, to be coded in practice mode. */
    record Draft(UUID id, String text) implements BrowserMessage {}

    record Ping() implements BrowserMessage {}
}
