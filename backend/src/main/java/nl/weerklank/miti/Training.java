package nl.weerklank.miti;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Consumer;

/** Trains the coder's models and says how well they do on conversations they have not seen. */
public final class Training {

    private static final double L2 = 1.0;
    private static final double L2_OWN = 0.1;

    private final Path annomi;
    private final Path corpus;
    private final Consumer<String> report;

    /**
     * @param annomi table of AnnoMI's coded conversations
     * @param corpus folder of the project's own labelled turns
     * @param report is told each figure as it comes
     */
    public Training(Path annomi, Path corpus, Consumer<String> report) {
        this.annomi = annomi;
        this.corpus = corpus;
        this.report = report;
    }

    /** Trains on everything; how sure each model may sound is fitted on parts that it had not seen. */
    public void train(Path out, int folds) throws IOException {
        Files.createDirectories(out);
        for (Language language : Language.values()) {
            for (Speaker speaker : Speaker.values()) {
                List<Example> examples = examples(language, speaker);
                var learned = new EnumMap<Decision, Weights.Learned>(Decision.class);
                for (Decision decision : Decision.of(speaker)) {
                    Held held = new Held(decision, held(decision, examples, folds));
                    report.accept(held.report(language));
                    learned.put(
                            decision,
                            new Weights.Learned(
                                    learner(decision).learn(decision, examples, true),
                                    held.temperature(),
                                    held.threshold()));
                }
                try (var file = Files.newOutputStream(out.resolve(ShippedCoder.file(language, speaker)))) {
                    Weights.pack(speaker, learned).write(file);
                }
            }
        }
    }

    private List<Example> examples(Language language, Speaker speaker) throws IOException {
        var examples = new ArrayList<>(Examples.annomi(annomi, language));
        examples.addAll(Examples.own(corpus, language));
        return examples.stream().filter(example -> example.speaker() == speaker).toList();
    }

    private static Learner learner(Decision decision) {
        return new Learner(
                switch (decision) {
                    case BEHAVIOUR, QUESTION, REFLECTION, TALK, GI -> L2;
                    default -> L2_OWN;
                });
    }

    /** Scores of every example by a model that was trained without its conversation. */
    private static List<Held.Score> held(Decision decision, List<Example> examples, int folds) throws IOException {
        var scores = new ArrayList<Held.Score>();
        for (int fold = 0; fold < folds; fold++) {
            int held = fold;
            List<Example> rest = examples.stream()
                    .filter(example -> fold(example, folds) != held)
                    .toList();
            float[][] weights = learner(decision).learn(decision, rest, true);
            for (Example example : examples) {
                String label = example.labels().get(decision);
                if (label != null
                        && fold(example, folds) == held
                        && decision.outcomes().contains(label)) {
                    scores.add(new Held.Score(
                            example,
                            decision.outcomes().indexOf(label),
                            logits(weights, example.features(false)),
                            logits(weights, example.features(true))));
                }
            }
        }
        return scores;
    }

    private static int fold(Example example, int folds) {
        return Math.floorMod(example.group().hashCode() * 31, folds);
    }

    private static double[] logits(float[][] weights, Features features) {
        var logits = new double[weights.length];
        for (int i = 0; i < features.count(); i++) {
            for (int outcome = 0; outcome < weights.length; outcome++) {
                logits[outcome] += features.value(i) * weights[outcome][features.bin(i)];
            }
        }
        return logits;
    }
}
