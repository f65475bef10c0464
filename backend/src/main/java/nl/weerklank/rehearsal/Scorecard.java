package nl.weerklank.rehearsal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import nl.weerklank.client.Reaction;
import nl.weerklank.miti.Coder;
import nl.weerklank.miti.Talk;
import nl.weerklank.scenario.Scenario;

/** Plays standard trainees against a case over many seeds and holds what the client did against real clients. */
public final class Scorecard {

    /** Trainee turns in a conversation, as in the study that the share of motivated clients comes from. */
    static final int TURNS = 20;

    /** Whose talk is like that of the recorded conversations, most of which went well. */
    private static final Set<String> ORDINARY = Set.of("listener", "beginner");

    private final Rehearsal rehearsal;
    private final int seeds;

    /** @param seeds conversations of each trainee with each case, 1 or more */
    public Scorecard(Coder coder, int seeds) {
        this.rehearsal = new Rehearsal(coder);
        this.seeds = seeds;
    }

    public CaseScore of(Scenario scenario) {
        var outcomes = new LinkedHashMap<String, CaseScore.Outcome>();
        var answers = new LinkedHashMap<String, int[]>();
        var words = new ArrayList<Integer>();
        int repeated = 0;
        int asked = 0;
        int answered = 0;
        for (StandardTrainee trainee : StandardTrainee.all()) {
            int motivated = 0;
            int broken = 0;
            int turns = 0;
            for (int seed = 1; seed <= seeds; seed++) {
                var talker = new Talker(scenario, trainee, seed);
                List<RehearsalTurn> played = rehearsal.play(scenario, talker, seed);
                Reaction last = played.get(played.size() - 1).reaction();
                motivated += CaseScore.motivated(last) ? 1 : 0;
                broken += Boolean.FALSE.equals(last.succeeded()) ? 1 : 0;
                turns += played.size() - 1;
                Set<String> said = new HashSet<>();
                for (RehearsalTurn turn : played) {
                    String says = turn.reaction().says();
                    repeated += said.add(says) || says.length() < 4 ? 0 : 1;
                    if (turn.turn() > 0 && ORDINARY.contains(trainee.name())) {
                        words.add(says.split("\\s+").length);
                        answers.computeIfAbsent(CaseScore.preceding(turn.heard()), kind -> new int[3])[
                                turn.reaction().talk().ordinal()]++;
                    }
                }
                asked += talker.asked;
                answered += talker.answered(played);
            }
            outcomes.put(
                    trainee.name(),
                    new CaseScore.Outcome(motivated / (double) seeds, broken / (double) seeds, turns / (double) seeds));
        }
        words.sort(Integer::compare);
        return new CaseScore(scenario.id(), outcomes, shares(answers), words, repeated, asked, answered);
    }

    /** Share of conversations (0–1) in which one standard trainee motivates the client. */
    double motivated(Scenario scenario, String trainee) {
        StandardTrainee who = StandardTrainee.all().stream()
                .filter(each -> each.name().equals(trainee))
                .findFirst()
                .orElseThrow();
        int motivated = 0;
        for (int seed = 1; seed <= seeds; seed++) {
            List<RehearsalTurn> played = rehearsal.play(scenario, new Talker(scenario, who, seed), seed);
            motivated += CaseScore.motivated(played.get(played.size() - 1).reaction()) ? 1 : 0;
        }
        return motivated / (double) seeds;
    }

    private static Map<String, CaseScore.Shares> shares(Map<String, int[]> answers) {
        var shares = new LinkedHashMap<String, CaseScore.Shares>();
        answers.forEach((kind, counts) -> {
            double all = counts[0] + counts[1] + counts[2];
            shares.put(
                    kind,
                    new CaseScore.Shares(
                            (int) all,
                            counts[Talk.CHANGE.ordinal()] / all,
                            counts[Talk.NEUTRAL.ordinal()] / all,
                            counts[Talk.SUSTAIN.ordinal()] / all));
        });
        return shares;
    }

    /** One standard trainee in one conversation. */
    private static final class Talker implements Rehearsal.Trainee {

        private final StandardTrainee trainee;
        private final LineBank bank;
        private final SplittableRandom random;
        private final Set<String> said = new HashSet<>();
        private final Map<Integer, String> topics = new LinkedHashMap<>();
        private int changeTalk;
        private int asked;

        Talker(Scenario scenario, StandardTrainee trainee, long seed) {
            this.trainee = trainee;
            this.bank = new LineBank(scenario);
            this.random = new SplittableRandom(seed * 31 + trainee.name().hashCode());
        }

        @Override
        public String next(int turn, Reaction last) {
            if (turn > TURNS) {
                return null;
            }
            changeTalk += last.talk() == Talk.CHANGE ? 1 : 0;
            String act = trainee.act(turn, last, changeTalk, random);
            LineBank.Said line = bank.say(act, last.says(), said, random);
            said.add(line.text());
            if (line.topic() != null && line.text().endsWith("?")) {
                asked++;
                topics.put(turn, line.topic().name());
            }
            return line.text();
        }

        /** How many questions about a topic were answered with something about it. */
        int answered(List<RehearsalTurn> played) {
            return (int) played.stream()
                    .filter(turn -> topics.containsKey(turn.turn()))
                    .filter(turn ->
                            topics.get(turn.turn()).equals(turn.reaction().topic()))
                    .count();
        }
    }
}
