package nl.weerklank.miti;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How a model's scores become a probability and a verdict. Fitted on turns that the model had not seen.
 *
 * @param temperature by which scores are divided before they become probabilities
 * @param offsets per outcome, added to the log of its probability before the largest wins; rare outcomes need a push,
 *     and a yes that must not be a false alarm needs a brake
 */
record Choice(float temperature, float[] offsets) {

    private static final double PRECISE = 0.7;

    static Choice neutral(Decision decision) {
        return new Choice(1, new float[decision.outcomes().size()]);
    }

    double[] probabilities(double[] logits) {
        var divided = new double[logits.length];
        for (int i = 0; i < logits.length; i++) {
            divided[i] = logits[i] / temperature;
        }
        return Weights.softmax(divided);
    }

    /** The outcome that wins. */
    int of(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            if (value(probabilities, i) > value(probabilities, best)) {
                best = i;
            }
        }
        return best;
    }

    private double value(double[] probabilities, int outcome) {
        return Math.log(Math.max(1e-12, probabilities[outcome])) + offsets[outcome];
    }

    static Choice fitted(Decision decision, List<Held.Score> scores) {
        float temperature = temperature(scores);
        var cold = new Choice(temperature, new float[decision.outcomes().size()]);
        List<double[]> likely =
                scores.stream().map(score -> cold.probabilities(score.logits())).toList();
        ToDoubleFunction<Choice> worth = decision.outcomes().size() == 2
                ? choice -> yesMeasure(choice, scores, likely)
                : choice -> spread(decision, choice, scores, likely);
        return climbed(cold, worth);
    }

    /** Moves one offset at a time, in ever smaller steps, as long as it pays. */
    private static Choice climbed(Choice from, ToDoubleFunction<Choice> worth) {
        Choice best = from;
        double most = worth.applyAsDouble(best);
        for (float step = 0.8f; step > 0.04f; step /= 2) {
            boolean better = true;
            while (better) {
                better = false;
                for (int outcome = 1; outcome < from.offsets().length; outcome++) {
                    for (int sign = -1; sign <= 1; sign += 2) {
                        float[] offsets = best.offsets().clone();
                        offsets[outcome] += sign * step;
                        var candidate = new Choice(from.temperature(), offsets);
                        double value = worth.applyAsDouble(candidate);
                        if (value > most + 1e-9 && Math.abs(offsets[outcome]) <= 2.4) {
                            most = value;
                            best = candidate;
                            better = true;
                        }
                    }
                }
            }
        }
        return best;
    }

    /** The divisor that makes the scores most like frequencies, by the least log loss. */
    private static float temperature(List<Held.Score> scores) {
        double best = 1;
        double least = Double.MAX_VALUE;
        for (double candidate = 0.4; candidate < 4; candidate *= 1.08) {
            var choice = new Choice((float) candidate, new float[0]);
            double loss = 0;
            for (Held.Score score : scores) {
                loss -= Math.log(Math.max(1e-9, choice.probabilities(score.logits())[score.label()]));
            }
            if (loss < least) {
                least = loss;
                best = candidate;
            }
        }
        return (float) best;
    }

    /** F-measure of a yes, leaning to precision, on the project's own turns, which are where a yes matters. */
    private static double yesMeasure(Choice choice, List<Held.Score> scores, List<double[]> likely) {
        double hits = 0;
        double said = 0;
        double real = 0;
        for (int i = 0; i < scores.size(); i++) {
            if (scores.get(i).own()) {
                boolean yes = choice.of(likely.get(i)) == 1;
                said += yes ? 1 : 0;
                real += scores.get(i).label();
                hits += yes && scores.get(i).label() == 1 ? 1 : 0;
            }
        }
        double weight = PRECISE * PRECISE;
        return (1 + weight) * hits / Math.max(1e-9, weight * real + said);
    }

    /** Macro-F1, the mean over the corpora that have the decision. */
    private static double spread(Decision decision, Choice choice, List<Held.Score> scores, List<double[]> likely) {
        int outcomes = decision.outcomes().size();
        return IntStream.range(0, 2)
                .mapToObj(source -> {
                    var table = new int[outcomes][outcomes];
                    for (int i = 0; i < scores.size(); i++) {
                        if (scores.get(i).own() == (source == 1)) {
                            table[scores.get(i).label()][choice.of(likely.get(i))]++;
                        }
                    }
                    return table;
                })
                .filter(table ->
                        Arrays.stream(table).flatMapToInt(Arrays::stream).sum() > 0)
                .mapToDouble(Held::macro)
                .average()
                .orElse(0);
    }
}
