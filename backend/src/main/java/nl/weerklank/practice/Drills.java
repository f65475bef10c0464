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
import nl.weerklank.account.Person;
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

    public List<Count> counts(Person who, Language language) {
        ItemBank bank = bank(who);
        Schedule schedule = Schedule.of(log.read(who.id()));
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
    public Optional<Item> next(Person who, String kind, Language language, Set<String> except) {
        List<Kind> kinds = kind == null ? Kind.all() : List.of(Kind.of(kind).orElseThrow(() -> new DrillUnknown(kind)));
        List<Answered> answers = log.read(who.id());
        Schedule schedule = Schedule.of(answers);
        ItemBank bank = bank(who);
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

    /** How many answers somebody gave since then to drills of a kind, or of any kind when it is null. */
    public int answersSince(UUID person, String kind, Instant since) {
        return log.count(person, kind, since);
    }

    /** @throws DrillUnknown when there is no such item */
    public Item item(Person who, String id) {
        return bank(who).find(id).orElseThrow(() -> new DrillUnknown(id));
    }

    /**
     * Takes an answer in one's own words. The same id again is the same answer again.
     *
     * @throws DrillUnknown when there is no such item
     */
    public DrillAnswer answer(Person who, String item, UUID id, String text) {
        Item asked = item(who, item);
        return once(who, id, () -> {
            var heard = judge.coding(asked, text);
            return new DrillAnswer(id, item, text, null, heard, judge.verdict(asked, text, heard));
        });
    }

    /** Takes chosen phrases, as positions in the passage; otherwise like {@link #answer(Person, String, UUID, String)}. */
    public DrillAnswer answer(Person who, String item, UUID id, Set<Integer> marked) {
        Item asked = item(who, item);
        return once(
                who,
                id,
                () -> new DrillAnswer(
                        id, item, null, marked.stream().sorted().toList(), null, judge.verdict(asked, marked)));
    }

    private DrillAnswer once(Person who, UUID id, Supplier<DrillAnswer> judged) {
        return log.find(who.id(), id).orElseGet(() -> {
            try {
                return stored(who, judged.get());
            } catch (DuplicateKeyException overtaken) {
                return log.find(who.id(), id).orElseThrow(() -> overtaken);
            }
        });
    }

    private DrillAnswer stored(Person who, DrillAnswer answer) {
        Item item = item(who, answer.item());
        var answered = new Answered(
                answer.id(),
                answer.item(),
                item.kind().id(),
                now(),
                answer.verdict().outcome());
        Instant due = Schedule.of(log.read(who.id())).after(answered).comesBack(answer.item());
        var told = new DrillAnswer(
                answer.id(),
                answer.item(),
                answer.text(),
                answer.marked(),
                answer.coding(),
                answer.verdict().comingBack(due));
        log.append(
                who.id(),
                answered,
                item.language().code(),
                new DrillLog.Body(told.text(), told.marked(), told.coding(), told.verdict()));
        return told;
    }

    /** Looked up each time, because a trainer can give the group another case at any moment. */
    private ItemBank bank(Person who) {
        return ItemBank.of(shelf.of(who.organisation()).scenarios());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
