package nl.weerklank.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import nl.weerklank.rehearsal.CaseScore;
import nl.weerklank.rehearsal.Tempering;

/** A case's scorecard as text. */
final class ScorecardText {

    private ScorecardText() {}

    static String of(CaseScore score) {
        String outcomes = score.outcomes().entrySet().stream()
                .map(each -> String.format(
                        Locale.ROOT,
                        "  %-13s motivated %3.0f %%  broken off %3.0f %%  turns %4.1f",
                        each.getKey(),
                        each.getValue().motivated() * 100,
                        each.getValue().brokenOff() * 100,
                        each.getValue().turns()))
                .collect(Collectors.joining("\n"));
        String answers = score.answers().entrySet().stream()
                .map(each -> String.format(
                        Locale.ROOT,
                        "  after %-19s change %.2f neutral %.2f sustain %.2f  (%d)",
                        each.getKey(),
                        each.getValue().change(),
                        each.getValue().neutral(),
                        each.getValue().sustain(),
                        each.getValue().n()))
                .collect(Collectors.joining("\n"));
        String rest = String.format(
                Locale.ROOT,
                "  distance from real answers %.2f  words median %d, 90th percentile %d  at most 3 words %.0f %%"
                        + "  said twice %d  topic questions answered %d of %d",
                score.distance(),
                score.percentile(0.5),
                score.percentile(0.9),
                score.share(3) * 100,
                score.repeated(),
                score.answered(),
                score.asked());
        String outside = score.outside().isEmpty()
                ? "  within the band"
                : "  OUTSIDE: "
                        + score.outside().stream().map(ScorecardText::of).collect(Collectors.joining("; "));
        return String.join("\n", score.scenario(), outcomes, answers, rest, outside);
    }

    private static String of(CaseScore.Outside outside) {
        return switch (outside.kind()) {
            case MOTIVATED ->
                String.format(
                        Locale.ROOT,
                        "the %s motivates %.0f %%, which should be %.0f–%.0f %%",
                        outside.trainee(),
                        outside.found() * 100,
                        outside.least() * 100,
                        outside.most() * 100);
            case ENDS_SOON ->
                String.format(
                        Locale.ROOT,
                        "the client breaks off in %.0f %% of the conversations with the listener, at most %.0f %%",
                        outside.found() * 100,
                        outside.most() * 100);
            case UNREAL ->
                String.format(
                        Locale.ROOT, "answers are %.2f from real ones, at most %.2f", outside.found(), outside.most());
            case REPEATED -> String.format(Locale.ROOT, "%.0f lines were said twice", outside.found());
            case UNANSWERED ->
                String.format(
                        Locale.ROOT,
                        "%.0f %% of the topic questions got an answer about the topic, at least %.0f %%",
                        outside.found() * 100,
                        outside.least() * 100);
        };
    }

    static String of(Tempering.Suggestion suggestion) {
        return String.format(
                Locale.ROOT,
                "  try temperament: importance %.2f, confidence %.2f, with which the listener motivates %.0f %%",
                suggestion.temperament().importance(),
                suggestion.temperament().confidence(),
                suggestion.listener() * 100);
    }
}
