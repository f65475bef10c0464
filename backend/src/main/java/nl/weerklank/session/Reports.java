package nl.weerklank.session;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.client.Thoughts;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.MitiSummary;
import nl.weerklank.miti.Thresholds;
import nl.weerklank.miti.TraineeCoding;
import org.springframework.stereotype.Service;

/** Reads the report of a conversation from its log. */
@Service
public class Reports {

    private final SessionLog log;

    Reports(SessionLog log) {
        this.log = log;
    }

    public SessionReport of(PracticeSession session) {
        return of(session, Corrected.of(log.read(session.id(), -1)));
    }

    /** The conversation with what a trainer heard last in place of what the coder heard. */
    public List<SessionEvent> corrected(PracticeSession session) {
        return Corrected.of(log.read(session.id(), -1));
    }

    /**
     * What was heard in each turn of the trainee, with what a trainer corrected; what a branch shares with where it came
     * from stands there.
     */
    public List<TraineeCoding> heard(PracticeSession session) {
        int own = session.branchedFrom() == null ? 0 : session.branchedFrom().turn();
        return Corrected.of(log.read(session.id(), -1)).stream()
                .filter(SessionEvent.TraineeSpoke.class::isInstance)
                .map(SessionEvent.TraineeSpoke.class::cast)
                .filter(spoke -> spoke.turn() >= own)
                .map(SessionEvent.TraineeSpoke::coding)
                .toList();
    }

    static SessionReport of(PracticeSession session, List<SessionEvent> events) {
        var turns = new ArrayList<MitiSummary.Turn>();
        var course = new ArrayList<SessionReport.Moment>();
        SessionEvent.Ended ended = null;
        for (SessionEvent event : events) {
            if (event instanceof SessionEvent.TraineeSpoke spoke) {
                turns.add(new MitiSummary.Turn(spoke.text(), spoke.coding(), null));
            } else if (event instanceof SessionEvent.ClientSpoke spoke) {
                turns.add(new MitiSummary.Turn(spoke.reaction().says(), null, spoke.coding()));
                course.add(new SessionReport.Moment(
                        spoke.turn(), spoke.reaction().state(), spoke.coding().talk()));
            } else if (event instanceof SessionEvent.Ended last) {
                ended = last;
            }
        }
        var summary = MitiSummary.of(turns);
        var highlights = Highlights.of(session.language(), events);
        var exchanges = Exchange.of(events);
        return new SessionReport(
                session.id(),
                session.startedAt(),
                ended == null ? null : ended.at(),
                ended == null ? null : ended.ending(),
                ended == null ? null : ended.succeeded(),
                ended == null ? null : ended.debriefing(),
                summary.enough(),
                summary.counts(),
                new SessionReport.Questions(summary.openQuestions(), summary.closedQuestions()),
                new SessionReport.Summary(
                        summary.traineeTurns(),
                        summary.reflectionQuestionRatio(),
                        summary.percentComplex(),
                        summary.percentOpen(),
                        summary.adherent(),
                        summary.nonAdherent(),
                        summary.talkShare(),
                        summary.percentChangeTalk()),
                Thresholds.MITI_4_2_1,
                course,
                highlights.wentWell(),
                highlights.toTry(),
                ended == null || session.brought() ? List.of() : thoughts(exchanges, session.language()),
                ended == null || session.brought() ? List.of() : Moments.of(exchanges, session.language()),
                Ladder.of(exchanges),
                Processes.of(exchanges),
                Work.of(events),
                Globals.of(exchanges, summary, session.language()));
    }

    private static List<SessionReport.ThoughtAt> thoughts(List<Exchange> exchanges, Language language) {
        var thoughts = new ArrayList<SessionReport.ThoughtAt>();
        for (Exchange exchange : exchanges) {
            var thought = exchange.answered()
                    ? Thoughts.of(exchange.answer().reaction(), exchange.stateBefore(), language)
                    : null;
            if (thought != null) {
                thoughts.add(new SessionReport.ThoughtAt(exchange.answer().turn(), thought));
            }
        }
        return List.copyOf(thoughts);
    }
}
