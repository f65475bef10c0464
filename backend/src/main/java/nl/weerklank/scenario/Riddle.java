package nl.weerklank.scenario;

import java.util.List;

/**
 * What YAML could not read, in words a person understands.
 *
 * @param mended the line as it was probably meant, so that reading can go on and the rest be judged too; null when
 *     nobody can tell
 */
record Riddle(ProblemCode code, Place place, List<Object> filling, String mended) {

    static Riddle without(ProblemCode code, Place place, Object... filling) {
        return new Riddle(code, place, List.of(filling), null);
    }
}
