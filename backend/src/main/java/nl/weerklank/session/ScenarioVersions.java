package nl.weerklank.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.weerklank.client.Cast;
import nl.weerklank.client.Clients;
import nl.weerklank.client.SimulatedClient;
import nl.weerklank.miti.Language;
import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.ScenarioShelf;
import nl.weerklank.scenario.ScenarioSource;
import nl.weerklank.scenario.Scripts;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the text of every script that was ever played, so that a running conversation keeps the one it began with. */
@Component
class ScenarioVersions {

    /** @param version fingerprint of the script's text */
    record Version(String version, Scenario scenario) {}

    private final ScenarioShelf shelf;
    private final JdbcClient jdbc;
    private final Cache<String, Cast> read =
            Caffeine.newBuilder().maximumSize(500).build();

    ScenarioVersions(ScenarioShelf shelf, JdbcClient jdbc) {
        this.shelf = shelf;
        this.jdbc = jdbc;
    }

    /** The case as it stands now for people of this organisation; its text is kept from here on. */
    Version current(UUID organisation, String id) {
        var scenarios = shelf.of(organisation);
        var scenario = scenarios.byId(id).orElseThrow(() -> new ScenarioUnknown(id));
        var source = scenarios.source(id).orElseThrow(() -> new ScenarioUnknown(id));
        keep(source);
        // The script that is played most is read and understood once.
        read.get(source.version(), unseen -> Clients.cast(scenario));
        return new Version(source.version(), scenario);
    }

    Scenario scenario(PracticeSession session) {
        return cast(session).scenario();
    }

    SimulatedClient client(PracticeSession session) {
        return cast(session).with(session.seed());
    }

    private Cast cast(PracticeSession session) {
        return read.get(session.version(), this::readAgain);
    }

    /** In place of a case, for a conversation that was a real one. */
    String ofBrought(Language language) {
        String text = language == Language.NL
                ? "scenario: Eigen gesprek\ntaal: nl\ncliënt: { naam: de cliënt }\nopening: \"…\"\n"
                : "scenario: Conversation of your own\nlanguage: en\nclient: { name: the client }\nopening: \"…\"\n";
        var file = PracticeSession.BROUGHT + ".yaml";
        var scenario = Scripts.read(file, text).scenario();
        var source = ScenarioSource.of(scenario, file, text.getBytes(StandardCharsets.UTF_8));
        keep(source);
        return source.version();
    }

    private void keep(ScenarioSource source) {
        try {
            jdbc.sql("""
                            insert into scenario_version (version, scenario, file_name, text)
                            select ?, ?, ?, ? where not exists (select 1 from scenario_version where version = ?)""")
                    .params(source.version(), source.id(), source.fileName(), source.text(), source.version())
                    .update();
        } catch (DuplicateKeyException keptJustNow) {
            // Somebody began the same case at the same moment, and it is the same text.
        }
    }

    private Cast readAgain(String version) {
        return Clients.cast(jdbc.sql("select file_name, text from scenario_version where version = ?")
                .param(version)
                .query((row, n) -> Scripts.read(row.getString("file_name"), row.getString("text")))
                .single()
                .scenario());
    }
}
