package nl.weerklank.miti;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Trains the coder's models and says how well they do on conversations they have not seen. */
public final class Training {

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
        var figures = new Evaluation(annomi, corpus, folds, report);
        Evaluation.head().forEach(report);
        for (Language language : Language.values()) {
            for (Speaker speaker : Speaker.values()) {
                var rows = new Rows(examples(language, speaker));
                var validation = new CrossValidation(rows, speaker, folds);
                Map<Decision, Held> held = validation.held();
                figures.measure(language, speaker, validation, false);
                var first = new ConcurrentHashMap<Decision, float[][]>();
                Decision.of(speaker).parallelStream().forEach(decision -> {
                    var learner = new Learner(rows, decision);
                    first.put(decision, learner.packed(learner.learn(example -> true)));
                });
                Network network =
                        Network.pack(speaker, rows, new NetworkLearner(rows, speaker, example -> true).learn());
                var choices = new EnumMap<Decision, Choice>(Decision.class);
                held.forEach((decision, each) -> choices.put(decision, each.choice()));
                try (var file = Files.newOutputStream(out.resolve(ShippedCoder.file(language, speaker)))) {
                    Weights.pack(speaker, first, network, validation.stack(), choices)
                            .write(file);
                }
            }
        }
    }

    private List<Example> examples(Language language, Speaker speaker) throws IOException {
        var examples = new ArrayList<>(Examples.annomi(annomi, language));
        examples.addAll(Examples.own(corpus, language));
        return examples.stream().filter(example -> example.speaker() == speaker).toList();
    }
}
