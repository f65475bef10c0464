package nl.weerklank.practice;

import java.util.List;
import java.util.UUID;
import nl.weerklank.miti.TraineeCoding;

/**
 * An answer with what was heard in it.
 *
 * @param text what was typed, or null where phrases were marked
 * @param marked positions of the chosen phrases, or null where an answer was typed
 * @param coding null where phrases were marked
 */
public record DrillAnswer(
        UUID id, String item, String text, List<Integer> marked, TraineeCoding coding, Verdict verdict) {}
