package nl.weerklank.miti;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The coder with the trained weights that are shipped inside the jar. */
final class ShippedCoder implements Coder {

    /** Leaves the choice with the client within the turn itself. */
    private static final Pattern LEAVES_CHOICE = Pattern.compile(
            "(?iu)\\b(u bepaalt|jij bepaalt|je bepaalt|bepaal(t)? (u|je|jij) zelf|aan (u|jou)\\b|(u|jij|je) mag (het )?zelf|kijk(t)? (u )?maar of|of dat bij (u|je|jou) past"
                    + "|up to you|your (call|choice|decision)|you decide|see (if|whether) (that|it) (fits|suits|works))");

    /** Read when a language is first spoken. */
    private final Map<String, Weights> weights = new ConcurrentHashMap<>();

    static Coder load() {
        return new ShippedCoder();
    }

    private Weights weights(Language language, Speaker speaker) {
        return weights.computeIfAbsent(file(language, speaker), file -> read(file, speaker));
    }

    static String file(Language language, Speaker speaker) {
        return language.code() + "-" + speaker.name().toLowerCase(Locale.ROOT) + ".weights";
    }

    private static Weights read(String file, Speaker speaker) {
        try (InputStream in = ShippedCoder.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The model " + file + " is missing from this build");
            }
            return Weights.read(speaker, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The model " + file + " cannot be read", unreadable);
        }
    }

    @Override
    public TraineeCoding trainee(String text, Context context) {
        Tokens said = Tokens.of(text);
        Language language = language(context, said);
        Weights model = weights(language, Speaker.TRAINEE);
        Features features = features(said, context, Speaker.TRAINEE, language);
        Map<Decision, double[]> scores = model.score(features, said.unitCount());
        if (said.size() == 0) {
            return nothing(language, context);
        }
        QuestionForm question = best(QuestionForm.class, model, Decision.QUESTION, scores);
        ReflectionDepth reflection = best(ReflectionDepth.class, model, Decision.REFLECTION, scores);
        Set<Code> codes = EnumSet.noneOf(Code.class);
        if (question != QuestionForm.NONE) {
            codes.add(Code.Q);
        }
        if (reflection != ReflectionDepth.NONE) {
            codes.add(reflection == ReflectionDepth.COMPLEX ? Code.CR : Code.SR);
        }
        boolean advises = yes(model, Decision.ADVICE, scores);
        Advice advice = !advises
                ? Advice.NONE
                : context.ledger().allows(text) || LEAVES_CHOICE.matcher(text).find()
                        ? Advice.WITH_PERMISSION
                        : Advice.WITHOUT_PERMISSION;
        if (advises) {
            codes.add(advice == Advice.WITH_PERMISSION ? Code.PERSUADE_WITH : Code.PERSUADE);
        }
        add(codes, Code.GI, model, Decision.GI, scores);
        add(codes, Code.AF, model, Decision.AF, scores);
        add(codes, Code.SEEK, model, Decision.SEEK, scores);
        add(codes, Code.EMPHASIZE, model, Decision.EMPHASIZE, scores);
        add(codes, Code.CONFRONT, model, Decision.CONFRONT, scores);
        Target darn = question == QuestionForm.NONE ? Target.NONE : best(Target.class, model, Decision.DARN, scores);
        return new TraineeCoding(
                language,
                codes,
                behaviour(model, scores, reflection, advises),
                question,
                reflection,
                advice,
                yes(model, Decision.MORALISING, scores),
                darn,
                probabilities(scores),
                spans(text, said, codes, features, model, reflection),
                reflection == ReflectionDepth.NONE ? List.of() : takenUp(said, context),
                PermissionLedger.asks(text)
                        ? Permission.ASKED
                        : context.ledger().state());
    }

    @Override
    public ClientCoding client(String text, Context context) {
        Tokens said = Tokens.of(text);
        Language language = language(context, said);
        Weights model = weights(language, Speaker.CLIENT);
        if (said.size() == 0) {
            return new ClientCoding(language, Talk.NEUTRAL, TalkType.NONE, false, null, false, null, Map.of());
        }
        Map<Decision, double[]> scores =
                model.score(features(said, context, Speaker.CLIENT, language), said.unitCount());
        Talk talk = best(Talk.class, model, Decision.TALK, scores);
        boolean yesBut = yes(model, Decision.YES_BUT, scores);
        boolean discord = yes(model, Decision.DISCORD, scores);
        TalkType type = talk == Talk.NEUTRAL ? TalkType.NONE : likeliestKind(scores.get(Decision.TYPE));
        Direction direction = yesBut ? direction(talk, scores) : null;
        boolean provoked = discord || yesBut && direction != Direction.TOWARDS;
        return new ClientCoding(
                language,
                talk,
                type,
                yesBut,
                direction,
                discord,
                provoked ? lastTrainee(context) : null,
                probabilities(scores));
    }

    /** Where a yes-but goes, from its own model and from which way the whole turn leans; both have to make sense. */
    private static Direction direction(Talk talk, Map<Decision, double[]> scores) {
        double[] goes = scores.get(Decision.DIRECTION);
        double[] leans = scores.get(Decision.TALK);
        double neither = goes[0] * leans[0];
        double against = talk == Talk.CHANGE ? 0 : goes[1] * leans[2];
        double towards = talk == Talk.SUSTAIN ? 0 : goes[2] * leans[1];
        return against >= neither && against >= towards
                ? Direction.AGAINST
                : towards > neither ? Direction.TOWARDS : Direction.NEITHER;
    }

    /** Advice without a reflection in it is never mainly a reflection. */
    private static Behaviour behaviour(
            Weights model, Map<Decision, double[]> scores, ReflectionDepth reflection, boolean advises) {
        Behaviour main = best(Behaviour.class, model, Decision.BEHAVIOUR, scores);
        boolean mistaken = advises && reflection == ReflectionDepth.NONE && main == Behaviour.REFLECTION;
        return mistaken ? Behaviour.INPUT : main;
    }

    private static TraineeCoding nothing(Language language, Context context) {
        return new TraineeCoding(
                language,
                EnumSet.noneOf(Code.class),
                Behaviour.OTHER,
                QuestionForm.NONE,
                ReflectionDepth.NONE,
                Advice.NONE,
                false,
                Target.NONE,
                Map.of(),
                List.of(),
                List.of(),
                context.ledger().state());
    }

    private static Integer lastTrainee(Context context) {
        Context.Heard last = last(context, Speaker.TRAINEE);
        return last == null ? null : last.index();
    }

    static Features features(Tokens said, Context context, Speaker speaker, Language language) {
        Speaker other = speaker == Speaker.TRAINEE ? Speaker.CLIENT : Speaker.TRAINEE;
        return Features.of(said, tokens(last(context, other)), tokens(last(context, speaker)), language);
    }

    private static Tokens tokens(Context.Heard heard) {
        return heard == null ? null : Tokens.of(heard.text());
    }

    private static Context.Heard last(Context context, Speaker speaker) {
        for (int i = context.recent().size() - 1; i >= 0; i--) {
            if (context.recent().get(i).speaker() == speaker) {
                return context.recent().get(i);
            }
        }
        return null;
    }

    private Language language(Context context, Tokens said) {
        return context.language() != null ? context.language() : LanguageGuess.of(said, context);
    }

    private static void add(
            Set<Code> codes, Code code, Weights model, Decision decision, Map<Decision, double[]> scores) {
        if (yes(model, decision, scores)) {
            codes.add(code);
        }
    }

    private static boolean yes(Weights model, Decision decision, Map<Decision, double[]> scores) {
        return model.choice(decision).of(scores.get(decision)) == 1;
    }

    private static <T extends Enum<T>> T best(
            Class<T> type, Weights model, Decision decision, Map<Decision, double[]> scores) {
        int best = model.choice(decision).of(scores.get(decision));
        return Enum.valueOf(type, decision.outcomes().get(best).toUpperCase(Locale.ROOT));
    }

    private static TalkType likeliestKind(double[] likely) {
        int best = IntStream.range(1, likely.length)
                .boxed()
                .max(Comparator.comparingDouble(i -> likely[i]))
                .orElse(1);
        return TalkType.valueOf(Decision.TYPE.outcomes().get(best).toUpperCase(Locale.ROOT));
    }

    /** Yes-or-no decisions under their own name, the others per outcome. */
    private static Map<String, Double> probabilities(Map<Decision, double[]> scores) {
        var named = new LinkedHashMap<String, Double>();
        scores.forEach((decision, likely) -> {
            String name = decision.name().toLowerCase(Locale.ROOT);
            if (likely.length == 2) {
                named.put(name, rounded(likely[1]));
            } else {
                for (int o = 0; o < likely.length; o++) {
                    named.put(name + "." + decision.outcomes().get(o), rounded(likely[o]));
                }
            }
        });
        return named;
    }

    private static double rounded(double probability) {
        return Math.round(probability * 1000) / 1000.0;
    }

    private static List<Span> spans(
            String text, Tokens said, Set<Code> codes, Features features, Weights model, ReflectionDepth reflection) {
        var spans = new ArrayList<Span>();
        for (Code code : codes) {
            Decision decision = decision(code);
            int outcome = code == Code.CR ? 2 : code == Code.Q ? 0 : 1;
            double[] weight = model.contributions(features, decision, Math.max(1, outcome), said.size());
            spans.add(span(code, said, weight));
        }
        spans.sort(Comparator.comparingInt(Span::start));
        return List.copyOf(spans);
    }

    private static Decision decision(Code code) {
        return switch (code) {
            case PERSUADE, PERSUADE_WITH -> Decision.ADVICE;
            case SR, CR -> Decision.REFLECTION;
            case Q -> Decision.QUESTION;
            case GI -> Decision.GI;
            case AF -> Decision.AF;
            case SEEK -> Decision.SEEK;
            case EMPHASIZE -> Decision.EMPHASIZE;
            case CONFRONT -> Decision.CONFRONT;
        };
    }

    /** The thought unit that speaks most for the code, and its heaviest words. */
    private static Span span(Code code, Tokens said, double[] weight) {
        var perUnit = new TreeMap<Integer, Double>();
        for (int i = 0; i < said.size(); i++) {
            perUnit.merge(said.units()[i], weight[i], Double::sum);
        }
        int unit = perUnit.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        List<Integer> inUnit = IntStream.range(0, said.size())
                .filter(i -> said.units()[i] == unit)
                .boxed()
                .toList();
        List<String> words = inUnit.stream()
                .filter(i -> !said.isMark(i) && weight[i] > 0)
                .sorted(Comparator.comparingDouble(i -> -weight[i]))
                .limit(4)
                .map(i -> said.words().get(i))
                .distinct()
                .toList();
        return new Span(code, said.starts()[inUnit.get(0)], said.ends()[inUnit.get(inUnit.size() - 1)], words);
    }

    private static List<String> takenUp(Tokens said, Context context) {
        Tokens heard = tokens(last(context, Speaker.CLIENT));
        if (heard == null) {
            return List.of();
        }
        Set<String> theirs =
                heard.words().stream().filter(word -> word.length() > 3).collect(Collectors.toSet());
        return said.words().stream()
                .filter(theirs::contains)
                .distinct()
                .limit(6)
                .toList();
    }
}
