package nl.weerklank.account;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way in for whoever comes first, or lost the way: made by whoever can reach the database itself. */
public final class Invitations {

    private Invitations() {}

    /**
     * Somebody with this address who may do this much; new, or with another role than before.
     *
     * @return what to put in a link, which lets in once
     */
    public static String invite(DataSource database, String organisation, String name, String email, Role role) {
        var jdbc = JdbcClient.create(database);
        var table = new PeopleTable(jdbc);
        var people = new People(table, Optional.empty());
        var person = people.byEmail(email)
                .map(known -> people.giveRole(known, role))
                .orElseGet(() -> people.add(people.organisation(organisation).id(), name, email, true, role));
        return new Links(jdbc, table, Optional.empty()).make(person, Links.INVITATION);
    }
}
