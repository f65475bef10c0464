package nl.weerklank.miti;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What a decision's model said of turns it had not seen: fits its temperature and threshold, and reports figures. */
record Held(Decision decision, List<Score> scores) {

    /** @param stripped scores of the same turn without marks and capitals */
    record Score(Example example, int label, double[] logits, double[] stripped) {}

    private static final double PRECISE = 0.7;

    /** The divisor that makes the scores most like frequencies, by the least log loss. */
    float temperature() {
        double best = 1;
        double least = Double.MAX_VALUE;
        for (double candidate = 0.4; candidate < 4; candidate *= 1.08) {
            double loss = 0;
            for (Score score : scores) {
                loss -= Math.log(Math.max(1e-9, probabilities(score.logits(), candidate)[score.label()]));
            }
            if (loss < least) {
                least = loss;
                best = candidate;
            }
        }
        return (float) best;
    }

    /** For a yes: the probability that gives the best F-measure, leaning to precision. One half for the others. */
    float threshold() {
        if (decision.outcomes().size() > 2) {
            return 0.5f;
        }
        float temperature = temperature();
        float best = 0.5f;
        double highest = -1;
        for (float candidate = 0.2f; candidate < 0.9f; candidate += 0.02f) {
            double measure = measure(candidate, temperature, score -> true, PRECISE);
            if (measure > highest) {
                highest = measure;
                best = candidate;
            }
        }
        return best;
    }

    String report(Language language) {
        var line = new StringBuilder(String.format(Locale.ROOT, "%s %-10s", language.code(), decision));
        float temperature = temperature();
        for (String source : List.of("annomi", "own")) {
            List<Score> part = scores.stream()
                    .filter(score -> score.example().source().equals(source))
                    .toList();
            if (!part.isEmpty()) {
                line.append(String.format(
                        Locale.ROOT,
                        "  %s n=%d macroF1=%.3f stripped=%.3f",
                        source,
                        part.size(),
                        macro(part, false, temperature),
                        macro(part, true, temperature)));
            }
        }
        if (decision.outcomes().size() == 2) {
            float threshold = threshold();
            line.append(String.format(
                    Locale.ROOT,
                    "  own yes: %s  threshold %.2f",
                    figures(
                            threshold,
                            temperature,
                            score -> score.example().source().equals("own")),
                    threshold));
        }
        return line.append(String.format(Locale.ROOT, "  T=%.2f ece=%.3f", temperature, calibrationError(temperature)))
                .toString();
    }

    private String figures(float threshold, float temperature, Predicate<Score> part) {
        int[] counts = counts(threshold, temperature, part);
        return String.format(
                Locale.ROOT,
                "P=%.2f R=%.2f F1=%.2f",
                counts[0] / Math.max(1.0, counts[0] + counts[1]),
                counts[0] / Math.max(1.0, counts[0] + counts[2]),
                measure(threshold, temperature, part, 1));
    }

    private double measure(float threshold, float temperature, Predicate<Score> part, double beta) {
        int[] counts = counts(threshold, temperature, part);
        double weight = beta * beta;
        return (1 + weight) * counts[0] / Math.max(1e-9, (1 + weight) * counts[0] + weight * counts[2] + counts[1]);
    }

    /** Hits, false alarms and misses. */
    private int[] counts(float threshold, float temperature, Predicate<Score> part) {
        var counts = new int[3];
        for (Score score : scores) {
            if (part.test(score)) {
                boolean says = probabilities(score.logits(), temperature)[1] >= threshold;
                if (says) {
                    counts[score.label() == 1 ? 0 : 1]++;
                } else if (score.label() == 1) {
                    counts[2]++;
                }
            }
        }
        return counts;
    }

    private double macro(List<Score> part, boolean stripped, float temperature) {
        int outcomes = decision.outcomes().size();
        var hits = new int[outcomes];
        var said = new int[outcomes];
        var real = new int[outcomes];
        float threshold = threshold();
        for (Score score : part) {
            double[] likely = probabilities(stripped ? score.stripped() : score.logits(), temperature);
            int best = 0;
            if (outcomes == 2) {
                best = likely[1] >= threshold ? 1 : 0;
            } else {
                for (int i = 1; i < outcomes; i++) {
                    best = likely[i] > likely[best] ? i : best;
                }
            }
            said[best]++;
            real[score.label()]++;
            hits[best] += best == score.label() ? 1 : 0;
        }
        double sum = 0;
        int counted = 0;
        for (int i = 0; i < outcomes; i++) {
            if (real[i] > 0) {
                sum += 2.0 * hits[i] / (said[i] + real[i]);
                counted++;
            }
        }
        return sum / Math.max(1, counted);
    }

    /** Expected calibration error of the likeliest outcome over ten equal-sized groups, 0–1. */
    private double calibrationError(float temperature) {
        record Said(double sure, boolean right) {}
        var all = new ArrayList<Said>();
        for (Score score : scores) {
            double[] likely = probabilities(score.logits(), temperature);
            int best = 0;
            for (int i = 1; i < likely.length; i++) {
                best = likely[i] > likely[best] ? i : best;
            }
            all.add(new Said(likely[best], best == score.label()));
        }
        all.sort(Comparator.comparingDouble(Said::sure));
        double error = 0;
        int groups = 10;
        for (int group = 0; group < groups; group++) {
            List<Said> part = all.subList(all.size() * group / groups, all.size() * (group + 1) / groups);
            double sure = part.stream().mapToDouble(Said::sure).average().orElse(0);
            double right = part.stream().filter(Said::right).count() / Math.max(1.0, part.size());
            error += Math.abs(sure - right) * part.size() / Math.max(1, all.size());
        }
        return error;
    }

    private static double[] probabilities(double[] logits, double temperature) {
        var divided = logits.clone();
        for (int i = 0; i < divided.length; i++) {
            divided[i] /= temperature;
        }
        return Weights.softmax(divided);
    }
}
