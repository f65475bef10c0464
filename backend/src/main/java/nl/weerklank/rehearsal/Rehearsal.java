package nl.weerklank.rehearsal;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.client.Clients;
import nl.weerklank.client.Reaction;
import nl.weerklank.client.SimulatedClient;
import nl.weerklank.miti.ClientCoding;
import nl.weerklank.miti.Coder;
import nl.weerklank.miti.Context;
import nl.weerklank.scenario.Scenario;

/** Plays a conversation without a person; the same seed and trainee give the same conversation. */
public final class Rehearsal {

    /** Whoever talks with the client. */
    public interface Trainee {

        /**
         * What is said next, or null when there is nothing more to say.
         *
         * @param turn which of the trainee's turns this is, from 1
         * @param last what the client just did
         */
        String next(int turn, Reaction last);
    }

    private final Coder coder;

    public Rehearsal(Coder coder) {
        this.coder = coder;
    }

    /** Plays until the turns run out or the client ends the conversation. */
    public List<RehearsalTurn> play(Scenario scenario, List<String> trainee, long seed) {
        return play(scenario, (turn, last) -> turn <= trainee.size() ? trainee.get(turn - 1) : null, seed);
    }

    /** Plays until the trainee has nothing more to say or the client ends the conversation. */
    public List<RehearsalTurn> play(Scenario scenario, Trainee trainee, long seed) {
        SimulatedClient client = Clients.of(scenario, seed);
        var played = new ArrayList<RehearsalTurn>();
        Reaction reaction = client.opening();
        played.add(new RehearsalTurn(0, null, null, reaction));
        Context context = after(Context.start(scenario.language()), reaction);
        while (reaction.ending() == null) {
            String said = trainee.next(played.size(), reaction);
            if (said == null) {
                break;
            }
            var heard = coder.trainee(said, context);
            reaction = client.react(said, heard, context);
            played.add(new RehearsalTurn(played.size(), said, heard, reaction));
            client = client.after(said, heard, reaction);
            context = after(context.after(said, heard), reaction);
        }
        return played;
    }

    private static Context after(Context context, Reaction reaction) {
        return context.after(reaction.says(), heard(context, reaction));
    }

    private static ClientCoding heard(Context context, Reaction reaction) {
        return ClientCoding.meant(
                context.language(),
                reaction.talk(),
                reaction.type(),
                reaction.yesBut(),
                reaction.discord(),
                context.turns() == 0 ? null : context.turns() - 1);
    }
}
