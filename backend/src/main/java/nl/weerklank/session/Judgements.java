package nl.weerklank.session;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.miti.Language;
import org.springframework.stereotype.Service;

/** Reads what people heard otherwise from the logs. */
@Service
public class Judgements {

    private final SessionLog log;

    Judgements(SessionLog log) {
        this.log = log;
    }

    /** Every judgement in a conversation, oldest first. */
    public List<SessionEvent.Judged> of(PracticeSession session) {
        return log.read(session.id(), -1).stream()
                .filter(SessionEvent.Judged.class::isInstance)
                .map(SessionEvent.Judged.class::cast)
                .toList();
    }

    /** All corrected turns of a language as a file of the corpus, header first. */
    public List<String> corpus(Language language, boolean trainee) {
        var lines = new ArrayList<String>();
        lines.add(trainee ? CorrectionsTable.TRAINEE : CorrectionsTable.CLIENT);
        for (PracticeSession session : log.judged(language)) {
            lines.addAll(CorrectionsTable.rows(session, log.read(session.id(), -1), trainee));
        }
        return lines;
    }
}
