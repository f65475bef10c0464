package nl.weerklank.session;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.client.State;

/**
 * A trainee turn between the two client turns around it.
 *
 * @param before what the client had said last; null only in a log that does not begin with him
 * @param answer what he said to it, or null when he had not answered yet
 */
record Exchange(SessionEvent.ClientSpoke before, SessionEvent.TraineeSpoke said, SessionEvent.ClientSpoke answer) {

    static List<Exchange> of(List<SessionEvent> events) {
        var exchanges = new ArrayList<Exchange>();
        SessionEvent.ClientSpoke before = null;
        SessionEvent.TraineeSpoke waiting = null;
        for (SessionEvent event : events) {
            if (event instanceof SessionEvent.TraineeSpoke spoke) {
                waiting = spoke;
            } else if (event instanceof SessionEvent.ClientSpoke spoke) {
                if (waiting != null) {
                    exchanges.add(new Exchange(before, waiting, spoke));
                }
                waiting = null;
                before = spoke;
            }
        }
        if (waiting != null) {
            exchanges.add(new Exchange(before, waiting, null));
        }
        return List.copyOf(exchanges);
    }

    boolean answered() {
        return before != null && answer != null;
    }

    State stateBefore() {
        return before.reaction().state();
    }

    State stateAfter() {
        return answer.reaction().state();
    }
}
