package nl.weerklank.session;

import java.time.Instant;
import java.util.List;
import nl.weerklank.client.Reaction;
import nl.weerklank.client.SimulatedClient;
import nl.weerklank.miti.ClientCoding;
import nl.weerklank.miti.Context;
import nl.weerklank.miti.Language;

/**
 * A conversation as far as it has come: a fold over its events, and nothing else. Immutable.
 *
 * @param client as he is after the last answered turn
 * @param heard the coder's memory of the turns so far
 * @param unanswered the trainee turn that still waits for an answer, or null
 * @param modelsAsked how often a language model was asked for words
 * @param next the sequence number of the next event
 * @param last when the last event happened, or null before the first
 */
record Conversation(
        SimulatedClient client,
        Context heard,
        Context beforeUnanswered,
        SessionEvent.TraineeSpoke unanswered,
        boolean ended,
        int modelsAsked,
        int next,
        Instant last) {

    static Conversation of(SimulatedClient client, Language language, List<SessionEvent> events) {
        var conversation = new Conversation(client, Context.start(language), null, null, false, 0, 0, null);
        for (SessionEvent event : events) {
            conversation = conversation.after(event);
        }
        return conversation;
    }

    Conversation after(SessionEvent event) {
        int following = event.seq() + 1;
        if (event instanceof SessionEvent.TraineeSpoke spoke) {
            return new Conversation(
                    client,
                    heard.after(spoke.text(), spoke.coding()),
                    heard,
                    spoke,
                    ended,
                    modelsAsked,
                    following,
                    event.at());
        }
        if (event instanceof SessionEvent.ClientSpoke spoke) {
            var moved = unanswered == null
                    ? client
                    : client.after(unanswered.text(), unanswered.coding(), spoke.reaction());
            return new Conversation(
                    moved,
                    heard.after(spoke.reaction().says(), spoke.coding()),
                    null,
                    null,
                    ended,
                    modelsAsked + (spoke.delivery().asked() ? 1 : 0),
                    following,
                    event.at());
        }
        return new Conversation(
                client,
                heard,
                beforeUnanswered,
                unanswered,
                ended || event instanceof SessionEvent.Ended,
                modelsAsked,
                following,
                event.at());
    }

    /** What was meant by the client is what counts as heard. */
    static ClientCoding coding(Reaction reaction, Language language, Integer answeredTurn) {
        return ClientCoding.meant(
                language, reaction.talk(), reaction.type(), reaction.yesBut(), reaction.discord(), answeredTurn);
    }
}
