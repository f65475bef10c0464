package nl.weerklank.account;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Hands people everything that is kept of them, and forgets it when they ask. */
@Service
public class Privacy {

    private final List<Keeper> keepers;
    private final PeopleTable people;
    private final People rules;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Privacy(List<Keeper> keepers, PeopleTable people, People rules, Audit audit, JdbcClient jdbc, JsonMapper json) {
        this.keepers = keepers;
        this.people = people;
        this.rules = rules;
        this.audit = audit;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A zip with a JSON file for each kind of thing that is kept. */
    public byte[] everythingOf(Person person) {
        var kept = new ArrayList<Kept>();
        kept.add(new Kept("person.json", person));
        kept.add(new Kept("looked-at.json", audit.about(person.id(), Integer.MAX_VALUE)));
        keepers.forEach(keeper -> kept.addAll(keeper.everythingOf(person.id())));
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            for (Kept each : kept) {
                out.putNextEntry(new ZipEntry(each.file()));
                out.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(each.content()));
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zip.toByteArray();
    }

    /** Forgets one conversation, and everything that was written about it. */
    @Transactional
    public void forgetConversation(UUID session) {
        keepers.forEach(keeper -> keeper.forgetConversation(session));
    }

    /**
     * Forgets everything of a person, also that there was one. Cases that a trainer wrote stay with the organisation,
     * without a name.
     *
     * @throws LastAdmin when nobody would be left to look after the organisation
     */
    @Transactional
    public void erase(Person person) {
        rules.notTheLast(person);
        keepers.forEach(keeper -> keeper.forget(person.id()));
        jdbc.sql("delete from sign_in_link where person = ?").param(person.id()).update();
        jdbc.sql("delete from sign_in_state where principal_name = ?")
                .param(person.id().toString())
                .update();
        audit.forget(person.id());
        people.remove(person.id());
    }
}
