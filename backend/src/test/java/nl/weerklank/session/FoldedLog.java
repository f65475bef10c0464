package nl.weerklank.session;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.weerklank.client.Clients;
import nl.weerklank.scenario.Scripts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Folds logs anew, to hold what a server said from its memory to what follows from the log. */
public final class FoldedLog {

    private final JdbcClient jdbc;
    private final SessionLog log;

    public FoldedLog(Connection database) {
        jdbc = JdbcClient.create(new SingleConnectionDataSource(database, true));
        log = new SessionLog(jdbc, new LogFormat());
    }

    /** Where the client said something else than follows from everything before it. */
    public List<String> differences(UUID id) {
        var session = log.find(id).orElseThrow();
        var scenario = jdbc.sql("select file_name, text from scenario_version where version = ?")
                .param(session.version())
                .query((row, n) -> Scripts.read(row.getString("file_name"), row.getString("text")))
                .single()
                .scenario();
        var differences = new ArrayList<String>();
        var conversation = Conversation.of(Clients.of(scenario, session.seed()), session.language(), List.of());
        for (SessionEvent event : log.read(id, -1)) {
            if (event.seq() != conversation.next()) {
                differences.add("at " + event.seq() + " instead of " + conversation.next());
            }
            var waiting = conversation.unanswered();
            if (event instanceof SessionEvent.ClientSpoke spoke && waiting != null) {
                var follows =
                        conversation.client().react(waiting.text(), waiting.coding(), conversation.beforeUnanswered());
                if (!follows.equals(spoke.reaction())) {
                    differences.add("at " + event.seq());
                }
            }
            conversation = conversation.after(event);
        }
        return differences;
    }
}
