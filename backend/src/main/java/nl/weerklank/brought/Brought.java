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

    private final Bringing bringing;

    Brought(Bringing bringing) {
        this.bringing = bringing;
    }

    /**
     * @param title that it is known by in lists; may be empty
     * @param turns in order
     * @throws TypedRefused when it holds too much, or turns of one speaker only
     */
    public PracticeSession take(Person who, String title, Language language, List<Bringing.Said> turns) {
        if (turns.size() > TypedReader.MOST_LINES) {
            throw new TypedRefused(TypedRefused.Reason.TOO_LARGE);
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
