package nl.weerklank.miti;

/**
 * Something to try instead.
 *
 * @param code what it is about
 * @param why what such words tend to do, in one sentence
 * @param alternative a question that could be asked instead
 */
public record Tip(Code code, String why, String alternative) {}
