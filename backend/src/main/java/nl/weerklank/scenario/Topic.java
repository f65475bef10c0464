package nl.weerklank.scenario;

import java.util.List;

/**
 * Something that can be talked about.
 *
 * @param about words and phrases by which the topic is recognised
 * @param questions example questions, a further help in recognising it
 * @param lines everything the client can say about it, in script order; each carries its talk
 */
public record Topic(String name, List<String> about, List<String> questions, List<Line> lines) {}
