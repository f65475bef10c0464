package nl.weerklank.client;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.weerklank.miti.QuestionForm;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.TraineeCoding;
import nl.weerklank.scenario.Occasion;

/**
 * What the client remembers of the conversation.
 *
 * @param occasions as what each trainee turn was taken, oldest first
 * @param said identifiers and wordings that were used
 * @param asked the trainee's turns, in plain words
 * @param topic the topic being talked about, or null
 * @param closedInARow closed questions since the trainee last did something else
 * @param changeTalk how often the client spoke for change
 * @param promised how often he said yes to have it over with
 * @param hot turns in a row with discord near its top
 * @param happened indexes of the turning points that happened
 */
record Memory(
        List<Occasion> occasions,
        Set<String> said,
        Set<String> asked,
        String topic,
        Set<String> topics,
        int closedInARow,
        int changeTalk,
        int promised,
        int hot,
        Set<Integer> happened) {
    static final Memory EMPTY = new Memory(List.of(), Set.of(), Set.of(), null, Set.of(), 0, 0, 0, 0, Set.of());

    int turn() {
        return occasions.size();
    }

    /** How many of the last turns, counted back from the latest, were of this kind. */
    int inARow(Occasion occasion) {
        int n = 0;
        for (int i = occasions.size() - 1; i >= 0 && occasions.get(i) == occasion; i--) {
            n++;
        }
        return n;
    }

    /** Whether the trainee's last turn told him something. */
    boolean justTold() {
        return inARow(Occasion.INFORMATION) + inARow(Occasion.ADVICE_WITH_PERMISSION) > 0;
    }

    int times(Occasion occasion) {
        return (int) occasions.stream().filter(occasion::equals).count();
    }

    Memory after(String text, TraineeCoding heard, Reaction reaction) {
        var nextOccasions = new ArrayList<>(occasions);
        nextOccasions.add(reaction.occasion());
        var nextSaid = with(said, reaction.says());
        if (reaction.line() != null) {
            for (String line : reaction.line().split("\\+")) {
                nextSaid = with(nextSaid, line);
            }
        }
        boolean closed = heard.question() == QuestionForm.CLOSED;
        return new Memory(
                List.copyOf(nextOccasions),
                nextSaid,
                with(asked, String.join(" ", Words.of(text))),
                reaction.topic() == null ? topic : reaction.topic(),
                reaction.topic() == null ? topics : with(topics, reaction.topic()),
                closed ? closedInARow + 1 : 0,
                changeTalk + (reaction.talk() == Talk.CHANGE ? 1 : 0),
                promised + (reaction.move() == Move.SOCIAL_YES ? 1 : 0),
                reaction.state().discord() >= 9 ? hot + 1 : 0,
                reaction.turningPoint() == null ? happened : with(happened, reaction.turningPoint()));
    }

    private static <T> Set<T> with(Set<T> set, T one) {
        var next = new HashSet<>(set);
        next.add(one);
        return Set.copyOf(next);
    }
}
