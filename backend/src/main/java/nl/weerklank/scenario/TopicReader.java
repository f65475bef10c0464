package nl.weerklank.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.weerklank.miti.Talk;

/** Reads what can be talked about. */
final class TopicReader {

    private static final Map<String, LineReader.Default> LINES = Map.of(
            "neutral",
            LineReader.Default.NEUTRAL,
            "sustain",
            LineReader.Default.of(Talk.SUSTAIN),
            "change",
            LineReader.Default.of(Talk.CHANGE),
            "discloses",
            LineReader.Default.DISCLOSURE);

    private final Values values;
    private final LineReader lines;
    private final Places places;

    TopicReader(Values values, LineReader lines, Places places) {
        this.values = values;
        this.lines = lines;
        this.places = places;
    }

    List<Topic> topics(Fields.Field field) {
        var topics = new ArrayList<Topic>();
        Fields.named(field.value(), field.key(), values).forEach((name, tree) -> topics.add(topic(name, tree)));
        return List.copyOf(topics);
    }

    private Topic topic(Tree.Text name, Tree tree) {
        var about = new ArrayList<String>();
        var questions = new ArrayList<String>();
        var said = new ArrayList<Line>();
        if (!(tree instanceof Tree.Text text && text.empty())) {
            Fields.of(tree, name.value(), values, Word.Group.TOPIC).ifPresent(fields -> {
                fields.with("about", field -> about.addAll(values.texts(field.value(), field.key())));
                fields.with("questions", field -> questions.addAll(values.texts(field.value(), field.key())));
                LINES.forEach((id, otherwise) ->
                        fields.with(id, field -> said.addAll(lines.lines(field.value(), field.key(), otherwise))));
            });
        }
        said.sort(Comparator.comparingInt(Line::sourceLine)
                .thenComparingInt(line -> places.of(line).column()));
        return places.at(
                name.place(),
                new Topic(name.value().strip(), List.copyOf(about), List.copyOf(questions), List.copyOf(said)));
    }
}
