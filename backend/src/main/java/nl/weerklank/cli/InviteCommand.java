package nl.weerklank.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.weerklank.account.Invitations;
import nl.weerklank.account.LastAdmin;
import nl.weerklank.account.Role;
import nl.weerklank.backup.DatabasePlace;
import org.flywaydb.core.api.FlywayException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lets somebody in: the first administrator of an organisation, or one who lost the way. */
@Command(
        name = "invite",
        mixinStandardHelpOptions = true,
        description = "Make a link that lets somebody into an organisation's server, once and within seven days.")
final class InviteCommand implements Callable<Integer> {

    @Option(names = "--email", paramLabel = "ADDRESS", required = true, description = "Whose link it is.")
    private String email;

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "", description = "What somebody new is called.")
    private String name;

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            defaultValue = "Weerklank",
            description = "Where somebody new belongs; made when there is none of that name (default: Weerklank).")
    private String organisation;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            defaultValue = "ADMIN",
            description = "TRAINEE, TRAINER or ADMIN (default).")
    private Role role;

    @Option(
            names = "--address",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "Where people find the server (default: http://localhost:8080).")
    private String address;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Folder of the embedded database (default: ./data), which no server may have open then;"
                    + " WEERKLANK_DATABASE_URL names another database, which may be in use.")
    private Path data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Quiet.libraries();
        var place = DatabasePlace.of(System.getenv(), data);
        try {
            place.upToDate();
            var database = new DriverManagerDataSource(place.url(), place.username(), place.password());
            var token = Invitations.invite(database, organisation, name, email, role);
            spec.commandLine().getOut().println(address.replaceFirst("/+$", "") + "/#/sign-in/link/" + token);
            return 0;
        } catch (LastAdmin last) {
            spec.commandLine().getErr().println(last.getMessage());
            return 1;
        } catch (FlywayException | DataAccessException away) {
            spec.commandLine()
                    .getErr()
                    .println("The database cannot be opened. Is a server using the folder? Then stop it first."
                            + System.lineSeparator() + "  " + place.url());
            return 1;
        }
    }
}
