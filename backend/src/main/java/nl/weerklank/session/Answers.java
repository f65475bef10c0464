package nl.weerklank.session;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.client.Brief;
import nl.weerklank.client.Delivery;
import nl.weerklank.client.Fallback;
import nl.weerklank.client.Reaction;
import nl.weerklank.client.Wording;
import nl.weerklank.scenario.Ending;
import org.springframework.stereotype.Component;

/**
 * Lets the client answer the turn that waits. Every method but {@link #worded} is called by whoever holds the
 * conversation.
 */
@Component
class Answers {

    private final ScenarioVersions versions;
    private final LiveConversations live;
    private final Audience audience;
    private final Wordings wordings;
    private final VoiceBudget budget;

    Answers(
            ScenarioVersions versions,
            LiveConversations live,
            Audience audience,
            Wordings wordings,
            VoiceBudget budget) {
        this.versions = versions;
        this.live = live;
        this.audience = audience;
        this.wordings = wordings;
        this.budget = budget;
    }

    /**
     * Answers the turn that waits, at once when the script speaks. When a language model is to speak, the answer comes
     * later and this returns nothing.
     */
    List<SessionEvent> answerWhatWaits(PracticeSession session) {
        var conversation = live.now(session);
        var waiting = conversation.unanswered();
        if (waiting == null || conversation.ended() || wordings.isUnderWay(session.id(), waiting.seq())) {
            return List.of();
        }
        audience.typing(session.id(), waiting.seq());
        var reaction = reaction(conversation);
        var brief = wordings.on()
                ? conversation.client().brief(waiting.text(), conversation.beforeUnanswered(), reaction)
                : null;
        if (brief == null) {
            return answer(session, reaction, Delivery.SCRIPTED);
        }
        var refused = budget.take(session.id(), conversation.modelsAsked());
        if (refused == null && !beginWording(session, waiting.seq(), brief)) {
            refused = Fallback.BUSY;
        }
        return refused == null ? List.of() : answer(session, reaction, Delivery.withoutAsking(refused));
    }

    private boolean beginWording(PracticeSession session, int seq, Brief brief) {
        return wordings.begin(
                session.id(),
                seq,
                brief,
                text -> audience.speaking(session.id(), seq, text),
                wording -> worded(session, seq, wording));
    }

    /** The words are there. Another server, a turn or an end may have come first: then they are not needed. */
    private void worded(PracticeSession session, int seq, Wording wording) {
        live.hold(session.id(), held -> {
            var conversation = live.now(held);
            var waiting = conversation.unanswered();
            return waiting == null || waiting.seq() != seq || conversation.ended()
                    ? List.<SessionEvent>of()
                    : answer(held, reaction(conversation).worded(wording.says()), wording.delivery());
        });
    }

    /** Whoever speaks on does not wait: what was still being worded is answered with the script's words. */
    void goOnWithout(PracticeSession session) {
        boolean asked = wordings.giveUp(session.id());
        var conversation = live.now(session);
        if (conversation.unanswered() != null && !conversation.ended()) {
            answer(
                    session,
                    reaction(conversation),
                    asked ? Delivery.afterAsking(Fallback.INTERRUPTED) : Delivery.SCRIPTED);
        }
    }

    /** What is still being worded is not wanted any more. */
    void giveUp(PracticeSession session) {
        wordings.giveUp(session.id());
    }

    private static Reaction reaction(Conversation conversation) {
        var waiting = conversation.unanswered();
        return conversation.client().react(waiting.text(), waiting.coding(), conversation.beforeUnanswered());
    }

    void tellUnderWay(PracticeSession session, Audience.Listener listener) {
        var waiting = live.now(session).unanswered();
        if (waiting != null && wordings.isUnderWay(session.id(), waiting.seq())) {
            listener.typing(waiting.seq());
            String soFar = wordings.soFar(session.id());
            if (soFar != null) {
                listener.speaking(waiting.seq(), soFar);
            }
        }
    }

    /** Whether the script speaks, so that an answer needs no waiting for. */
    boolean areAtOnce() {
        return !wordings.on();
    }

    /** The script's answer to the turn that waits in a conversation, which need not be stored yet. */
    List<SessionEvent> atOnce(PracticeSession session, Conversation conversation) {
        return answer(session, conversation, reaction(conversation), Delivery.SCRIPTED);
    }

    private List<SessionEvent> answer(PracticeSession session, Reaction reaction, Delivery delivery) {
        var events = answer(session, live.now(session), reaction, delivery);
        live.store(session, events);
        return events;
    }

    private List<SessionEvent> answer(
            PracticeSession session, Conversation conversation, Reaction reaction, Delivery delivery) {
        var waiting = conversation.unanswered();
        var events = new ArrayList<SessionEvent>();
        events.add(new SessionEvent.ClientSpoke(
                conversation.next(),
                live.time(conversation),
                conversation.heard().turns(),
                waiting.seq(),
                reaction,
                Conversation.coding(reaction, session.language(), waiting.turn()),
                delivery));
        if (reaction.ending() != null) {
            Ending ending = versions.scenario(session).endings().get(reaction.ending());
            events.add(new SessionEvent.Ended(
                    conversation.next() + 1,
                    live.time(conversation),
                    null,
                    reaction.ending(),
                    reaction.succeeded(),
                    ending == null ? null : ending.debriefing()));
        }
        return events;
    }
}
