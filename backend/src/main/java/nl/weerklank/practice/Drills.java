package nl.weerklank.practice;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.weerklank.miti.Coder;
import nl.weerklank.miti.Language;
import nl.weerklank.scenario.ScenarioShelf;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Hands out drills and takes answers. What comes back when is folded from the log at each look. */
@Service
public class Drills {

    /**
     * @param items how many there are in this language
     * @param seen how many of them were answered at least once
     * @param due how many wait to come back now
     */
    public record Count(Kind kind, int items, int seen, int due) {}

    private final ScenarioShelf shelf;
    private final Judge judge;
    private final DrillLog log;
    private final Clock clock;

    Drills(ScenarioShelf shelf, Coder coder, DrillLog log, Optional<Clock> clock) {
        this.shelf = shelf;
        this.judge = new Judge(coder);
        this.log = log;
        this.clock = clock.orElse(Clock.systemUTC());
    }

    public List<Count> counts(Language language) {
        ItemBank bank = bank();
        Schedule schedule = Schedule.of(log.read());
        Set<String> due = new HashSet<>(schedule.due(now()));
        return Kind.all().stream()
                .map(kind -> {
                    List<String> ids =
                            bank.of(language, kind).stream().map(Item::id).toList();
                    return new Count(
                            kind,
                            ids.size(),
                            (int) ids.stream().filter(schedule::seen).count(),
                            (int) ids.stream().filter(due::contains).count());
                })
                .toList();
    }

    /**
     * What to practise now: what is due, else something new, else what was seen longest ago.
     *
     * @param kind identifier of a kind, or null to choose for the person
     * @param except items that must not come, such as those of this round
     * @return empty when nothing is left
     * @throws DrillUnknown when there is no such kind
     */
    public Optional<Item> next(String kind, Language language, Set<String> except) {
        List<Kind> kinds = kind == null ? Kind.all() : List.of(Kind.of(kind).orElseThrow(() -> new DrillUnknown(kind)));
        List<Answered> answers = log.read();
        Schedule schedule = Schedule.of(answers);
        ItemBank bank = bank();
        var open = new ArrayList<Item>();
        kinds.forEach(one -> bank.of(language, one).stream()
                .filter(item -> !except.contains(item.id()))
                .forEach(open::add));
        return schedule.due(now()).stream()
                .flatMap(id -> open.stream().filter(item -> item.id().equals(id)))
                .findFirst()
                .or(() -> fresh(open, schedule, answers, except))
                .or(() -> open.stream()
                        .min(Comparator.comparing(
                                item -> schedule.standings().get(item.id()).last())));
    }

    /** Something new, of the kind that came up least; the same look at the same log gives the same item. */
    private static Optional<Item> fresh(
            List<Item> open, Schedule schedule, List<Answered> answers, Set<String> except) {
        List<Item> unseen =
                open.stream().filter(item -> !schedule.seen(item.id())).toList();
        if (unseen.isEmpty()) {
            return Optional.empty();
        }
        Kind least = unseen.stream()
                .map(Item::kind)
                .distinct()
                .min(Comparator.comparingLong(kind -> answers.stream()
                                .filter(answer -> answer.kind().equals(kind.id()))
                                .count()
                        + except.stream()
                                .filter(id -> id.contains("-" + kind.id() + "-"))
                                .count()))
                .orElseThrow();
        List<Item> candidates =
                unseen.stream().filter(item -> item.kind().equals(least)).toList();
        int turn = answers.size() * 7 + except.size() * 3;
        return Optional.of(candidates.get(turn % candidates.size()));
    }

    /** @throws DrillUnknown when there is no such item */
    public Item item(String id) {
        return bank().find(id).orElseThrow(() -> new DrillUnknown(id));
    }

    /**
     * Takes an answer in one's own words. The same id again is the same answer again.
     *
     * @throws DrillUnknown when there is no such item
     */
    public DrillAnswer answer(String item, UUID id, String text) {
        Item asked = item(item);
        return once(id, () -> {
            var heard = judge.coding(asked, text);
            return new DrillAnswer(id, item, text, null, heard, judge.verdict(asked, text, heard));
        });
    }

    /** Takes chosen phrases, as positions in the passage; otherwise like {@link #answer(String, UUID, String)}. */
    public DrillAnswer answer(String item, UUID id, Set<Integer> marked) {
        Item asked = item(item);
        return once(
                id,
                () -> new DrillAnswer(
                        id, item, null, marked.stream().sorted().toList(), null, judge.verdict(asked, marked)));
    }

    private DrillAnswer once(UUID id, Supplier<DrillAnswer> judged) {
        return log.find(id).orElseGet(() -> {
            try {
                return stored(judged.get());
            } catch (DuplicateKeyException overtaken) {
                return log.find(id).orElseThrow(() -> overtaken);
            }
        });
    }

    private DrillAnswer stored(DrillAnswer answer) {
        Item item = item(answer.item());
        var answered = new Answered(
                answer.id(),
                answer.item(),
                item.kind().id(),
                now(),
                answer.verdict().outcome());
        Instant due = Schedule.of(log.read()).after(answered).comesBack(answer.item());
        var told = new DrillAnswer(
                answer.id(),
                answer.item(),
                answer.text(),
                answer.marked(),
                answer.coding(),
                answer.verdict().comingBack(due));
        log.append(
                answered,
                item.language().code(),
                new DrillLog.Body(told.text(), told.marked(), told.coding(), told.verdict()));
        return told;
    }

    /** Looked up each time, because a trainer can give the group another case at any moment. */
    private ItemBank bank() {
        return ItemBank.of(shelf.current().scenarios());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
