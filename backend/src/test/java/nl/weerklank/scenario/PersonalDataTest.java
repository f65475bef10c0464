package nl.weerklank.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same sentences hold for a script here and for a turn in the browser. */
class PersonalDataTest {

    record Sample(String text, String kinds) {}

    static Stream<Sample> samples() throws IOException {
        try (var in = PersonalDataTest.class.getResourceAsStream("/personal-data.tsv")) {
            List<String> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            return rows.stream().map(row -> row.split("\t")).map(cells -> new Sample(cells[0], cells[1]));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatLooksLikeARealPersonsDataIsFound(Sample sample) {
        var found = PersonalData.in(sample.text()).stream()
                .map(each -> each.code().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        assertThat(found.isEmpty() ? "-" : String.join(",", found)).isEqualTo(sample.kinds());
    }
}
