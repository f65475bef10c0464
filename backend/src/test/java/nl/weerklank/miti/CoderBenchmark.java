package nl.weerklank.miti;

import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long one turn of twenty words takes, explanation included, beside one decision of OpenNLP's stock categorizer in
 * the same run. Not part of the test suite: {@code ./mvnw test -Dtest=CoderBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CoderBenchmark {

    private static final String TURN =
            "Als ik u goed begrijp ligt de post al maanden in de gang, en wilt u eigenlijk wel"
                    + " weten wat erin staat.";

    private Coder coder;
    private Context context;
    private DocumentCategorizerME stock;
    private String[] words;

    @Setup
    public void load() throws Exception {
        coder = Coder.shipped();
        Context start = Context.start(Language.NL);
        String answer = "Ik gooi ze in de gang, daar liggen ze goed. Maar leuk is het niet.";
        context = start.after(answer, coder.client(answer, start));
        words = Tokens.of(TURN).words().toArray(String[]::new);
        var samples = List.of(
                new DocumentSample("reflection", words),
                new DocumentSample("question", new String[] {"wat", "wilt", "u", "zelf"}));
        var parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        stock = new DocumentCategorizerME(DocumentCategorizerME.train(
                "nl", ObjectStreamUtils.createObjectStream(samples), parameters, new DoccatFactory()));
    }

    @Benchmark
    public TraineeCoding coder() {
        return coder.trainee(TURN, context);
    }

    @Benchmark
    public double[] stockCategorizer() {
        return stock.categorize(words);
    }

    @Test
    void run() throws Exception {
        new Runner(new OptionsBuilder()
                        .include(CoderBenchmark.class.getSimpleName())
                        .forks(0)
                        .warmupIterations(3)
                        .measurementIterations(5)
                        .threads(1)
                        .build())
                .run();
    }
}
