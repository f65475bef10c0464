package nl.weerklank.miti;

import java.util.List;

/**
 * The part of a turn that carried a code.
 *
 * @param code what was heard
 * @param start first character, in UTF-16 units from 0, on a code-point boundary
 * @param end the position after the last character
 * @param words the words within the span that weighed most, heaviest first
 */
public record Span(Code code, int start, int end, List<String> words) {}
