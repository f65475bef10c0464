package nl.weerklank.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.weerklank.miti.Language;
import nl.weerklank.progress.Proposal.What;
import nl.weerklank.progress.Proposal.Why;
import nl.weerklank.scenario.Scenario;

/**
 * Proposes what to do next. The rules stand in the order in which they are tried; who does not want the first gets the
 * others, so nothing is imposed.
 */
record NextStep(List<Practised> conversations, List<Standing> standings, List<Scenario> cases, int due, Instant now) {

    /** A conversation left longer ago is not taken up again. */
    private static final Duration STILL_WARM = Duration.ofDays(7);

    /** Drills that wait from which it is worth a round. */
    private static final int A_ROUND = 3;

    /** @param chosen what the person works on, or null */
    List<Proposal> proposals(Language language, Skill chosen) {
        return Stream.of(
                        unfinished(),
                        first(language),
                        chosen(chosen),
                        comesBack(),
                        wentDown(),
                        notYetFair(),
                        newCase(language),
                        again(language))
                .filter(Objects::nonNull)
                .collect(ArrayList::new, NextStep::unlessThere, List::addAll);
    }

    private static void unlessThere(List<Proposal> all, Proposal next) {
        boolean there =
                all.stream().anyMatch(each -> each.what() == next.what() && Objects.equals(each.id(), next.id()));
        if (!there) {
            all.add(next);
        }
    }

    private Proposal unfinished() {
        return conversations.stream()
                .filter(each -> !each.ended() && !each.heard().isEmpty())
                .filter(each -> Duration.between(each.startedAt(), now).compareTo(STILL_WARM) < 0)
                .max(Comparator.comparing(Practised::startedAt))
                .map(each -> new Proposal(What.CONVERSATION, each.session().toString(), Why.UNFINISHED, null))
                .orElse(null);
    }

    private Proposal first(Language language) {
        return conversations.stream().anyMatch(each -> !each.heard().isEmpty())
                ? null
                : of(easiest(language).findFirst().orElse(null), Why.FIRST);
    }

    private Proposal chosen(Skill chosen) {
        return chosen == null ? null : new Proposal(What.DRILLS, chosen.drill(), Why.CHOSEN, chosen);
    }

    private Proposal comesBack() {
        return due < A_ROUND ? null : new Proposal(What.DRILLS, null, Why.COMES_BACK, null);
    }

    private Proposal wentDown() {
        return standings.stream()
                .filter(each -> each.direction() == Standing.Direction.DOWN)
                .findFirst()
                .map(each -> new Proposal(What.DRILLS, each.skill().drill(), Why.WENT_DOWN, each.skill()))
                .orElse(null);
    }

    /** The skill that is furthest below fair, of those whose figures say enough. */
    private Proposal notYetFair() {
        return standings.stream()
                .filter(each ->
                        each.now().sure() && each.now().value() < each.skill().fair())
                .min(Comparator.comparingDouble(
                        each -> each.now().value() / each.skill().fair()))
                .map(each -> new Proposal(What.DRILLS, each.skill().drill(), Why.NOT_YET_FAIR, each.skill()))
                .orElse(null);
    }

    private Proposal newCase(Language language) {
        var done = new HashSet<String>();
        conversations.forEach(each -> done.add(each.scenario()));
        return conversations.isEmpty()
                ? null
                : of(
                        easiest(language)
                                .filter(each -> !done.contains(each.id()))
                                .findFirst()
                                .orElse(null),
                        Why.NEW_CASE);
    }

    /** When every case was played: the one that was played longest ago. */
    private Proposal again(Language language) {
        return easiest(language)
                .filter(each ->
                        conversations.stream().anyMatch(one -> one.scenario().equals(each.id())))
                .min(Comparator.comparing(each -> conversations.stream()
                        .filter(one -> one.scenario().equals(each.id()))
                        .map(Practised::startedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH)))
                .map(each -> of(each, Why.AGAIN))
                .orElse(null);
    }

    private Stream<Scenario> easiest(Language language) {
        return cases.stream()
                .filter(each -> each.language() == language)
                .sorted(Comparator.comparingInt(Scenario::difficulty).thenComparing(Scenario::id));
    }

    private static Proposal of(Scenario scenario, Why why) {
        return scenario == null ? null : new Proposal(What.CASE, scenario.id(), why, null);
    }
}
