package nl.weerklank.authoring;

import java.util.List;
import nl.weerklank.client.Reaction;
import nl.weerklank.miti.ClientCoding;
import nl.weerklank.miti.Tip;
import nl.weerklank.miti.Tips;
import nl.weerklank.miti.TraineeCoding;
import nl.weerklank.rehearsal.RehearsalTurn;
import nl.weerklank.scenario.Scenario;

/**
 * One exchange of a conversation that is tried, with why the client said what he said.
 *
 * @param turn 0 for the opening, then the trainee's turns from 1
 * @param trainee what the trainee said; null for the opening
 * @param heard what was heard in it; null for the opening
 * @param tips on what was heard
 * @param reaction what the client did
 * @param coding what counts as heard in the client's words
 * @param lines the lines of the script that the client spoke, or the general words of the program
 */
public record TriedTurn(
        int turn,
        String trainee,
        TraineeCoding heard,
        List<Tip> tips,
        Reaction reaction,
        ClientCoding coding,
        List<SpokenLine> lines) {

    static TriedTurn of(RehearsalTurn played, Scenario scenario) {
        var reaction = played.reaction();
        // The opening is turn 0 of all turns, so the trainee's are the odd ones.
        Integer answered = played.trainee() == null ? null : 2 * played.turn() - 1;
        return new TriedTurn(
                played.turn(),
                played.trainee(),
                played.heard(),
                played.heard() == null ? List.of() : Tips.of(played.heard(), played.trainee()),
                reaction,
                ClientCoding.meant(
                        scenario.language(),
                        reaction.talk(),
                        reaction.type(),
                        reaction.yesBut(),
                        reaction.discord(),
                        answered),
                SpokenLine.of(reaction.line(), scenario));
    }
}
