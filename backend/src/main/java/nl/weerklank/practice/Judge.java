package nl.weerklank.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weerklank.miti.Coder;
import nl.weerklank.miti.Context;
import nl.weerklank.miti.Span;
import nl.weerklank.miti.TraineeCoding;

/** Says what was heard in an answer, and what of it the drill was for. */
public final class Judge {

    private final Coder coder;

    public Judge(Coder coder) {
        this.coder = coder;
    }

    /** What the coder hears in an answer to this item's client. */
    public TraineeCoding coding(Item item, String answer) {
        return coder.trainee(answer, context(item));
    }

    private Context context(Item item) {
        Context start = Context.start(item.language());
        return start.after(item.said(), coder.client(item.said(), start));
    }

    /** Judges an answer in one's own words. */
    public Verdict verdict(Item item, String answer, TraineeCoding heard) {
        var works = new ArrayList<Verdict.Remark>();
        var missing = new ArrayList<Verdict.Remark>();
        var inTheWay = new ArrayList<Verdict.Remark>();
        for (Condition condition : item.kind().must()) {
            var wording = Wordings.of(condition);
            if (condition.holds(heard, item.target())) {
                works.add(remark(wording.heard().get(item.language()), condition.span(heard, wording.codes())));
            } else {
                missing.add(remark(wording.unheard().get(item.language()), null));
            }
        }
        for (Condition condition : item.kind().mustNot()) {
            if (condition.holds(heard, item.target())) {
                var wording = Wordings.of(condition);
                inTheWay.add(remark(wording.heard().get(item.language()), condition.span(heard, wording.codes())));
            }
        }
        Outcome outcome = works.isEmpty()
                ? Outcome.MISSED
                : missing.isEmpty() && inTheWay.isEmpty() ? Outcome.HEARD : Outcome.PARTLY;
        return new Verdict(
                outcome,
                works,
                missing,
                inTheWay,
                List.of(),
                example(item, answer),
                Sparring.answer(item, answer, heard, context(item)),
                null);
    }

    /**
     * Judges chosen phrases.
     *
     * @param chosen positions of phrases in the item's passage, from 0
     */
    public Verdict verdict(Item item, Set<Integer> chosen) {
        var phrases = Passage.of(item.said()).phrases();
        var carried = Passage.of(item.said()).carried(item);
        var marked = new ArrayList<Verdict.Marked>();
        int wrong = 0;
        for (int i = 0; i < phrases.size(); i++) {
            var type = carried.get(i).map(Item.ChangeTalk::type).orElse(null);
            boolean picked = chosen.contains(i);
            wrong += type == null && picked ? 1 : 0;
            if (type != null || picked) {
                marked.add(new Verdict.Marked(
                        phrases.get(i).start(), phrases.get(i).end(), type, picked));
            }
        }
        // Change talk that spans several phrases is found by any of them.
        long found = item.changeTalk().stream()
                .filter(talk -> chosen.stream()
                        .anyMatch(i ->
                                i >= 0 && i < carried.size() && carried.get(i).equals(Optional.of(talk))))
                .count();
        int all = item.changeTalk().size();
        Outcome outcome = found == 0 ? Outcome.MISSED : found == all && wrong == 0 ? Outcome.HEARD : Outcome.PARTLY;
        return new Verdict(outcome, List.of(), List.of(), List.of(), marked, null, null, null);
    }

    private static Verdict.Remark remark(String text, Span span) {
        return new Verdict.Remark(text, span == null ? null : span.start(), span == null ? null : span.end());
    }

    /** The first example that differs from what was said. */
    private static String example(Item item, String answer) {
        return item.examples().stream()
                .filter(example -> !example.equalsIgnoreCase(answer.strip()))
                .findFirst()
                .orElse(null);
    }
}
