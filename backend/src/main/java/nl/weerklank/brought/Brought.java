package nl.weerklank.brought;

import java.util.List;
import nl.weerklank.account.Person;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.Speaker;
import nl.weerklank.session.Bringing;
import nl.weerklank.session.PracticeSession;
import org.springframework.stereotype.Service;

/** Takes in typed-out conversations. */
@Service
public class Brought {

    private static final int LONGEST_TITLE = 120;

    /** As long as a turn can be when one practises, in UTF-16 units. */
    private static final int LONGEST_TURN = 4_000;

    private final Bringing bringing;

    Brought(Bringing bringing) {
        this.bringing = bringing;
    }

    /**
     * @param title that it is known by in lists; may be empty
     * @param turns in order
     * @throws TypedRefused when it or one turn holds too much, or it holds turns of one speaker only
     */
    public PracticeSession take(Person who, String title, Language language, List<Bringing.Said> turns) {
        if (turns.size() > TypedReader.MOST_LINES) {
            throw new TypedRefused(TypedRefused.Reason.TOO_LARGE);
        }
        if (turns.stream().anyMatch(turn -> turn.text().length() > LONGEST_TURN)) {
            throw new TypedRefused(TypedRefused.Reason.TURN_TOO_LONG);
        }
        for (Speaker speaker : Speaker.values()) {
            if (turns.stream().noneMatch(turn -> turn.speaker() == speaker)) {
                throw new TypedRefused(TypedRefused.Reason.ONE_SIDED);
            }
        }
        String shown = title.isBlank() ? language == Language.NL ? "Eigen gesprek" : "Conversation of your own" : title;
        return bringing.bring(
                who, shown.length() > LONGEST_TITLE ? shown.substring(0, LONGEST_TITLE) : shown, language, turns);
    }
}
