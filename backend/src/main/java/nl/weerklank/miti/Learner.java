package nl.weerklank.miti;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Learns one decision with OpenNLP's maximum-entropy trainer (L-BFGS, L2). */
final class Learner {

    private static final int ITERATIONS = 60;

    private final double l2;

    Learner(double l2) {
        this.l2 = l2;
    }

    /** @return a weight per outcome and bin */
    float[][] learn(Decision decision, List<Example> examples, boolean withStripped) throws IOException {
        var events = new java.util.ArrayList<Event>();
        for (Example example : examples) {
            String label = example.labels().get(decision);
            if (label != null && decision.outcomes().contains(label)) {
                events.add(event(label, example.features(false)));
                if (decision == Decision.ADVICE && example.source().equals("own")) {
                    // AnnoMI's advice is rare and of another kind; the project's own lines count double.
                    events.add(event(label, example.features(false)));
                }
                if (withStripped && example.text().hashCode() % 2 == 0) {
                    events.add(event(label, example.features(true)));
                }
            }
        }
        events.sort(Comparator.comparingInt((Event event) -> decision.outcomes().indexOf(event.getOutcome())));
        var parameters = new TrainingParameters();
        parameters.put("Iterations", ITERATIONS);
        parameters.put("Cutoff", 2);
        parameters.put("L1Cost", 0.0);
        parameters.put("L2Cost", l2);
        parameters.put("Threads", 1);
        var indexer = new OnePassRealValueDataIndexer();
        indexer.init(parameters, new HashMap<>());
        indexer.index(ObjectStreamUtils.createObjectStream(events));
        var trainer = new QNTrainer(parameters);
        trainer.init(parameters, new HashMap<>());
        return weights(decision, trainer.doTrain(indexer));
    }

    private static Event event(String label, Features features) {
        var values = new TreeMap<Integer, Float>();
        for (int i = 0; i < features.count(); i++) {
            values.merge(features.bin(i), features.value(i), Float::sum);
        }
        var names = new String[values.size()];
        var amounts = new float[values.size()];
        int at = 0;
        for (Map.Entry<Integer, Float> value : values.entrySet()) {
            names[at] = Integer.toString(value.getKey());
            amounts[at++] = value.getValue();
        }
        return new Event(label, names, amounts);
    }

    @SuppressWarnings("unchecked")
    private static float[][] weights(Decision decision, MaxentModel model) {
        var weights = new float[decision.outcomes().size()][Features.BINS];
        var features = (Map<String, Context>) ((AbstractModel) model).getDataStructures()[1];
        features.forEach((name, learned) -> {
            int[] outcomes = learned.getOutcomes();
            double[] parameters = learned.getParameters();
            for (int i = 0; i < outcomes.length; i++) {
                int outcome = decision.outcomes().indexOf(model.getOutcome(outcomes[i]));
                weights[outcome][Integer.parseInt(name)] = (float) parameters[i];
            }
        });
        return weights;
    }
}
