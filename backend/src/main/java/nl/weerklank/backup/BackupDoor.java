package nl.weerklank.backup;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hands out copies of the embedded database, which nobody else can open while this server has it. It does so at a
 * socket in the data folder: whoever may read that folder may have a copy, and nobody can ask over the network.
 */
@Component
class BackupDoor implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BackupDoor.class);

    private final DataSource database;
    private final Path door;
    private final boolean embedded;
    private ServerSocketChannel channel;

    BackupDoor(DataSource database, JdbcConnectionDetails details, @Value("${weerklank.data}") Path data) {
        this.database = database;
        this.door = DatabasePlace.door(data);
        this.embedded = details.getJdbcUrl().startsWith("jdbc:h2:file:");
    }

    @Override
    public void start() {
        if (!embedded) {
            return;
        }
        try {
            Files.deleteIfExists(door);
            channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(UnixDomainSocketAddress.of(door));
            if (Files.getFileStore(door).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(door, PosixFilePermissions.fromString("rw-------"));
            }
            var thread = new Thread(this::serve, "backup-door");
            thread.setDaemon(true);
            thread.start();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException none) {
            LOG.warn(
                    "No copies while this server runs, because there can be no socket at {}: {}",
                    door,
                    none.toString());
            stop();
        }
    }

    private void serve() {
        var open = channel;
        while (open.isOpen()) {
            try (var asked = open.accept();
                    var connection = database.getConnection()) {
                Copying.copy(connection, Channels.newOutputStream(asked));
                LOG.info("A copy of the database was handed out");
            } catch (IOException | SQLException | RuntimeException broken) {
                if (open.isOpen()) {
                    LOG.warn("A copy of the database broke off: {}", broken.toString());
                }
            }
        }
    }

    @Override
    public void stop() {
        try {
            if (channel != null) {
                channel.close();
                Files.deleteIfExists(door);
            }
        } catch (IOException left) {
            LOG.debug("The door is left behind", left);
        }
        channel = null;
    }

    @Override
    public boolean isRunning() {
        return channel != null;
    }
}
