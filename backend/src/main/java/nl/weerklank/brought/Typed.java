package nl.weerklank.brought;

import java.util.List;
import nl.weerklank.miti.Speaker;

/**
 * A conversation as it stands in a file.
 *
 * @param speakers in the order in which they first speak
 * @param lines what they say, in order; lines of one speaker in a row are one
 */
public record Typed(List<Named> speakers, List<Line> lines) {

    /**
     * @param name as it is written before what they say
     * @param likely whose role the name suggests, or null
     */
    public record Named(String name, Speaker likely) {}

    public record Line(String speaker, String text) {}
}
