package nl.weerklank.rehearsal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.weerklank.client.Reaction;
import nl.weerklank.miti.Talk;

/**
 * Someone with one way of talking, who responds to what the client just said.
 *
 * @param name how the scorecard calls this trainee
 * @param plans what is done at which moment, the first that fits decides
 */
record StandardTrainee(String name, List<Plan> plans) {

    /** Change talk heard so far from which a listener asks for a first step. */
    private static final int MUCH_CHANGE_TALK = 5;

    private static final int A_FEW_WORDS = 3;

    /** @param acts section of the line bank and its weight */
    record Plan(String moment, Map<String, Integer> acts) {}

    /** All of them, from {@code trainees.tsv}. */
    static List<StandardTrainee> all() {
        var byName = new LinkedHashMap<String, List<Plan>>();
        for (String line : LineBank.lines("trainees.tsv")) {
            String[] cells = line.split("\t");
            var acts = new LinkedHashMap<String, Integer>();
            Arrays.stream(cells[2].split(" "))
                    .map(act -> act.split(":"))
                    .forEach(act -> acts.put(act[0], Integer.parseInt(act[1])));
            byName.computeIfAbsent(cells[0], name -> new java.util.ArrayList<>())
                    .add(new Plan(cells[1], acts));
        }
        return byName.entrySet().stream()
                .map(each -> new StandardTrainee(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    /**
     * Chooses what to do next.
     *
     * @param turn which of the trainee's turns this is, from 1
     * @param last what the client just did
     * @param changeTalk how often change talk was heard
     */
    String act(int turn, Reaction last, int changeTalk, SplittableRandom random) {
        Plan plan = plans.stream()
                .filter(each -> holds(each.moment(), turn, last, changeTalk))
                .findFirst()
                .orElseThrow();
        int left = random.nextInt(plan.acts().values().stream().mapToInt(i -> i).sum());
        for (var act : plan.acts().entrySet()) {
            left -= act.getValue();
            if (left < 0) {
                return act.getKey();
            }
        }
        throw new IllegalStateException("a plan without acts: " + name);
    }

    private static boolean holds(String moment, int turn, Reaction last, int changeTalk) {
        return switch (moment) {
            case "start" -> turn == 1;
            case "every-7" -> turn % 7 == 0;
            case "ready" -> changeTalk >= MUCH_CHANGE_TALK && turn > 10 && last.talk() == Talk.CHANGE;
            case "discord" -> last.discord();
            case "yes-but" -> last.yesBut();
            case "change" -> last.talk() == Talk.CHANGE;
            case "sustain" -> last.talk() == Talk.SUSTAIN;
            case "short" -> last.says().split("\\s+").length <= A_FEW_WORDS;
            case "else" -> true;
            default -> throw new IllegalStateException("no such moment: " + moment);
        };
    }
}
