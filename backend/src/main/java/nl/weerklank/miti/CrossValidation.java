package nl.weerklank.miti;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Lets each conversation be judged by models that were trained without it: a first look, then the second. */
final class CrossValidation {

    private static final double SECOND_L2 = 0.02;

    /** What the first models said of each turn, as written and as typed; a row per turn, decisions one after another. */
    private record First(double[][] written, double[][] typed) {}

    private final Rows rows;
    private final Speaker speaker;
    private final List<Decision> decisions;
    private final int folds;
    private final First first;
    private final int[] units;
    private final Map<Decision, Held> held = new EnumMap<>(Decision.class);
    private final Set<Decision> looksTwice = EnumSet.noneOf(Decision.class);

    CrossValidation(Rows rows, Speaker speaker, int folds) {
        this.rows = rows;
        this.speaker = speaker;
        this.decisions = Decision.of(speaker);
        this.folds = folds;
        this.units = rows.examples().stream()
                .mapToInt(example -> Tokens.of(example.text()).unitCount())
                .toArray();
        this.first = first();
        decisions.forEach(this::judge);
    }

    List<Example> examples() {
        return rows.examples();
    }

    /** What comes out, per decision: of the second look where that is better, otherwise of the first alone. */
    Map<Decision, Held> held() {
        return held;
    }

    /** The second look, learned from everything that the first said of turns it had not seen. */
    Stack stack() {
        var weights = new ArrayList<float[][]>();
        for (Decision decision : decisions) {
            weights.add(looksTwice.contains(decision) ? second(decision, i -> true) : Stack.first(decision, decisions));
        }
        return new Stack(Stack.inputs(decisions), weights);
    }

    private void judge(Decision decision) {
        Held once = held(decision, fold -> Stack.first(decision, decisions));
        Held twice = held(decision, fold -> second(decision, i -> fold(i) != fold));
        boolean pays = twice.worth() > once.worth();
        if (pays) {
            looksTwice.add(decision);
        }
        held.put(decision, pays ? twice : once);
    }

    private Held held(Decision decision, IntFunction<float[][]> learned) {
        var scores = new ArrayList<Held.Score>();
        for (int fold = 0; fold < folds; fold++) {
            var look = new Stack(Stack.inputs(decisions), List.<float[][]>of(learned.apply(fold)));
            for (int i = 0; i < rows.examples().size(); i++) {
                Example example = rows.examples().get(i);
                if (example.label(decision) >= 0 && fold(i) == fold) {
                    scores.add(new Held.Score(
                            example,
                            fold,
                            example.label(decision),
                            look.logits(0, Stack.input(first.written()[i], decisions, units[i])),
                            look.logits(0, Stack.input(first.typed()[i], decisions, 1))));
                }
            }
        }
        return new Held(decision, scores, folds);
    }

    private float[][] second(Decision decision, IntPredicate taken) {
        var learned = new ArrayList<Rows.Row>();
        var labels = new ArrayList<Integer>();
        for (int i = 0; i < rows.examples().size(); i++) {
            int label = rows.examples().get(i).label(decision);
            if (label >= 0 && taken.test(i)) {
                learned.add(Stack.row(Stack.input(first.written()[i], decisions, units[i])));
                labels.add(label);
            }
        }
        int outcomes = decision.outcomes().size();
        double[] found = Learner.learn(learned, labels, outcomes, SECOND_L2, 0);
        var weights = new float[outcomes][Stack.inputs(decisions)];
        for (int outcome = 0; outcome < outcomes; outcome++) {
            for (int i = 0; i < weights[outcome].length; i++) {
                weights[outcome][i] = (float) found[i * outcomes + outcome];
            }
        }
        return weights;
    }

    private First first() {
        int turns = rows.examples().size();
        int columns = decisions.stream().mapToInt(d -> d.outcomes().size()).sum();
        var all = new First(new double[turns][columns], new double[turns][columns]);
        var start = new ConcurrentHashMap<Decision, Integer>();
        int column = 0;
        for (Decision decision : decisions) {
            start.put(decision, column);
            column += decision.outcomes().size();
        }
        decisions.parallelStream().forEach(decision -> first(decision, start.get(decision), all));
        IntStream.range(0, folds).forEach(fold -> mix(fold, all));
        return all;
    }

    /** Lets a network that has not seen the part have its say too. */
    private void mix(int fold, First all) {
        var learner = new NetworkLearner(rows, speaker, i -> fold(i) != fold);
        Network network = Network.pack(speaker, rows, learner.learn());
        for (int i = 0; i < rows.examples().size(); i++) {
            if (fold(i) == fold) {
                all.written()[i] = network.mixed(all.written()[i], rows.written(i));
                all.typed()[i] = network.mixed(all.typed()[i], rows.typed(i));
            }
        }
    }

    private void first(Decision decision, int column, First into) {
        var learner = new Learner(rows, decision);
        for (int fold = 0; fold < folds; fold++) {
            int held = fold;
            double[] weights = learner.learn(i -> fold(i) != held);
            for (int i = 0; i < rows.examples().size(); i++) {
                if (fold(i) == held) {
                    double[] written = learner.logits(weights, rows.written(i));
                    double[] typed = learner.logits(weights, rows.typed(i));
                    System.arraycopy(written, 0, into.written()[i], column, written.length);
                    System.arraycopy(typed, 0, into.typed()[i], column, typed.length);
                }
            }
        }
    }

    int fold(int example) {
        return Math.floorMod(rows.examples().get(example).group().hashCode() * 31 + 7, folds);
    }
}
