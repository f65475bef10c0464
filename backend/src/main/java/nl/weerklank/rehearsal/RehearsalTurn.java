package nl.weerklank.rehearsal;

import nl.weerklank.client.Reaction;
import nl.weerklank.miti.TraineeCoding;

/**
 * One exchange.
 *
 * @param turn 0 for the opening, then the trainee's turns from 1
 * @param trainee what the trainee said; null for the opening
 * @param heard what was heard in it; null for the opening
 */
public record RehearsalTurn(int turn, String trainee, TraineeCoding heard, Reaction reaction) {}
