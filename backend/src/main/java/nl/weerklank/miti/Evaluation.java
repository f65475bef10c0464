package nl.weerklank.miti;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Measures the coder beside its baselines on conversations that neither has seen, all in one run. */
public final class Evaluation {

    private static final List<Decision> WITH_BASELINES = List.of(
            Decision.BEHAVIOUR,
            Decision.QUESTION,
            Decision.REFLECTION,
            Decision.ADVICE,
            Decision.CONFRONT,
            Decision.TALK,
            Decision.YES_BUT,
            Decision.DISCORD);

    private static final List<Baselines> BESIDE =
            Arrays.stream(Baselines.values()).filter(Baselines::installed).toList();

    /** What a row without its own figure of a baseline leaves open. */
    private static final String NO_BASELINES = " |".repeat(BESIDE.size());

    private final Path annomi;
    private final Path corpus;
    private final int folds;
    private final Consumer<String> out;

    /** @param out is told each row of the Markdown table as it is known */
    public Evaluation(Path annomi, Path corpus, int folds, Consumer<String> out) {
        this.annomi = annomi;
        this.corpus = corpus;
        this.folds = folds;
        this.out = out;
    }

    /** What the rows of {@link #measure} stand under. */
    static List<String> head() {
        String beside =
                BESIDE.stream().map(baseline -> " " + baseline.shown() + " |").collect(Collectors.joining());
        return List.of(
                "| | decision | corpus | turns | coder | typed |" + beside
                        + " yes: P / R / F1 | hard: false alarms | ECE |",
                "|" + "---|".repeat(9 + BESIDE.size()));
    }

    public void run() throws IOException {
        head().forEach(out);
        for (Language language : Language.values()) {
            for (Speaker speaker : Speaker.values()) {
                var examples = new ArrayList<>(Examples.annomi(annomi, language));
                examples.addAll(Examples.own(corpus, language));
                examples.removeIf(example -> example.speaker() != speaker);
                measure(language, speaker, new CrossValidation(new Rows(examples), speaker, folds), true);
            }
        }
    }

    /** @param beside whether to measure the baselines too, which takes longer */
    void measure(Language language, Speaker speaker, CrossValidation validation, boolean beside) {
        Map<Decision, Held> held = validation.held();
        for (Decision decision : Decision.of(speaker)) {
            Map<Baselines, Map<Example, Integer>> baselines =
                    beside && WITH_BASELINES.contains(decision) ? baselines(decision, validation) : Map.of();
            for (boolean own : new boolean[] {false, true}) {
                List<Held.Verdict> part = held.get(decision).verdicts().stream()
                        .filter(verdict -> verdict.score().own() == own)
                        .toList();
                if (part.size() > 50
                        && part.stream().map(v -> v.score().label()).distinct().count() > 1) {
                    out.accept(row(language, decision, own, part, baselines, held.get(decision)));
                }
            }
        }
        if (speaker == Speaker.TRAINEE) {
            merged(language, held.get(Decision.QUESTION), "question present", label -> Math.min(label, 1));
            merged(language, held.get(Decision.REFLECTION), "reflection present", label -> Math.min(label, 1));
            out.accept(String.format(
                    Locale.ROOT,
                    "| %s | poor from good MI by the mean advice score | AnnoMI conversations | | AUC %.3f | |%s | | |",
                    language.code(),
                    auc(held.get(Decision.ADVICE)),
                    NO_BASELINES));
        }
    }

    private String row(
            Language language,
            Decision decision,
            boolean own,
            List<Held.Verdict> part,
            Map<Baselines, Map<Example, Integer>> baselines,
            Held held) {
        var cells = new ArrayList<String>();
        cells.add(language.code());
        cells.add(decision.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        cells.add(own ? "own" : "AnnoMI");
        cells.add(String.valueOf(part.size()));
        cells.add(figure(Held.macro(held.table(part, false))));
        cells.add(figure(Held.macro(held.table(part, true))));
        for (Baselines baseline : BESIDE) {
            Map<Example, Integer> said = baselines.get(baseline);
            cells.add(said == null ? "" : figure(macro(decision, part, said)));
        }
        boolean yes = decision.outcomes().size() == 2 && own;
        cells.add(yes ? yes(part) : "");
        cells.add(yes ? falseAlarms(part) : "");
        cells.add(own ? figure(held.calibrationError()) : "");
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String yes(List<Held.Verdict> part) {
        double hits = count(part, v -> v.said() == 1 && v.score().label() == 1);
        double said = count(part, v -> v.said() == 1);
        double real = count(part, v -> v.score().label() == 1);
        return String.format(
                Locale.ROOT,
                "%.2f / %.2f / %.2f",
                hits / Math.max(1, said),
                hits / Math.max(1, real),
                2 * hits / Math.max(1, said + real));
    }

    /** How often a yes is said of lines that were written to look like one and are none. */
    private static String falseAlarms(List<Held.Verdict> part) {
        Predicate<Held.Verdict> hard =
                v -> v.score().label() == 0 && !v.score().example().hard().equals("-");
        return String.format(
                Locale.ROOT,
                "%.1f %%",
                100.0 * count(part, hard.and(v -> v.said() == 1)) / Math.max(1, count(part, hard)));
    }

    private static long count(List<Held.Verdict> part, Predicate<Held.Verdict> which) {
        return part.stream().filter(which).count();
    }

    /** The same verdicts with some outcomes taken together. */
    private void merged(Language language, Held held, String name, UnaryOperator<Integer> merge) {
        for (boolean own : new boolean[] {false, true}) {
            var written = new int[2][2];
            var typed = new int[2][2];
            held.verdicts().stream().filter(v -> v.score().own() == own).forEach(v -> {
                written[merge.apply(v.score().label())][merge.apply(v.said())]++;
                typed[merge.apply(v.score().label())][merge.apply(v.strippedSaid())]++;
            });
            out.accept(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | | %.3f | %.3f |%s | | |",
                    language.code(),
                    name,
                    own ? "own" : "AnnoMI",
                    Held.macro(written),
                    Held.macro(typed),
                    NO_BASELINES));
        }
    }

    private Map<Baselines, Map<Example, Integer>> baselines(Decision decision, CrossValidation validation) {
        List<Example> examples = validation.examples();
        var said = new HashMap<Baselines, Map<Example, Integer>>();
        for (Baselines baseline : BESIDE) {
            var verdicts = new HashMap<Example, Integer>();
            for (int fold = 0; fold < folds; fold++) {
                int heldFold = fold;
                Map<Boolean, List<Example>> parts = IntStream.range(0, examples.size())
                        .filter(i -> examples.get(i).label(decision) >= 0)
                        .boxed()
                        .collect(Collectors.partitioningBy(
                                i -> validation.fold(i) == heldFold,
                                Collectors.mapping(examples::get, Collectors.toList())));
                List<Integer> judged = baseline.verdicts(decision, parts.get(false), parts.get(true));
                for (int i = 0; i < judged.size(); i++) {
                    verdicts.put(parts.get(true).get(i), judged.get(i));
                }
            }
            said.put(baseline, verdicts);
        }
        return said;
    }

    private static double macro(Decision decision, List<Held.Verdict> part, Map<Example, Integer> said) {
        int outcomes = decision.outcomes().size();
        var table = new int[outcomes][outcomes];
        part.forEach(v -> table[v.score().label()][said.get(v.score().example())]++);
        return Held.macro(table);
    }

    /** How often a poor conversation has a higher mean advice score than a good one (0–1). */
    private static double auc(Held advice) {
        record Conversation(double mean, boolean poor) {}
        var byGroup = new HashMap<String, List<Held.Verdict>>();
        advice.verdicts().stream()
                .filter(v -> !v.score().own())
                .forEach(v -> byGroup.computeIfAbsent(v.score().example().group(), g -> new ArrayList<>())
                        .add(v));
        List<Conversation> conversations = byGroup.values().stream()
                .map(turns -> new Conversation(
                        turns.stream()
                                .mapToDouble(v -> v.likeliest() == 1 ? v.sure() : 1 - v.sure())
                                .average()
                                .orElse(0),
                        turns.get(0).score().example().hard().equals("low")))
                .sorted(Comparator.comparingDouble(Conversation::mean))
                .toList();
        long good = 0;
        long poor = 0;
        long right = 0;
        for (Conversation each : conversations) {
            if (each.poor()) {
                poor++;
                right += good;
            } else {
                good++;
            }
        }
        return right / (double) Math.max(1, good * poor);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
