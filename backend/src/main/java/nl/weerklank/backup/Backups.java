package nl.weerklank.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.zip.ZipFile;

/** Makes copies and puts them back. */
public final class Backups {

    private Backups() {}

    /**
     * Copies everything at one moment, also while servers are running.
     *
     * @param file that is made, or replaced when the copy is whole
     * @throws BackupFailed when there is nothing to copy, or it broke off
     */
    public static void backup(DatabasePlace place, Path file) {
        if (!place.exists()) {
            throw new BackupFailed("There is no database in " + place.data());
        }
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            if (place.data() == null || !fromServer(place, part)) {
                fromDatabase(place, part);
            }
            whole(part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | SQLException broken) {
            throw new BackupFailed("The copy could not be made: " + broken.getMessage(), broken);
        }
    }

    /** @return false when no server has the embedded database open */
    private static boolean fromServer(DatabasePlace place, Path part) throws IOException {
        if (!Files.exists(place.door())) {
            return false;
        }
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            try {
                channel.connect(UnixDomainSocketAddress.of(place.door()));
            } catch (IOException left) {
                // A server that was killed leaves its door behind.
                return false;
            }
            Files.copy(Channels.newInputStream(channel), part, StandardCopyOption.REPLACE_EXISTING);
            return true;
        }
    }

    private static void fromDatabase(DatabasePlace place, Path part) throws IOException, SQLException {
        try (var connection = place.connect();
                var out = Files.newOutputStream(part)) {
            Copying.copy(connection, out);
        }
    }

    private static void whole(Path part) throws IOException {
        try (var zip = new ZipFile(part.toFile())) {
            if (zip.getEntry(Contents.NAME) == null) {
                throw new IOException("it broke off");
            }
        }
    }

    /**
     * Puts a copy into an empty database.
     *
     * @return how many rows were put back
     * @throws BackupFailed when the database is not empty, or the file is not a whole copy
     */
    public static long restore(Path file, DatabasePlace place) {
        if (place.data() != null && place.exists()) {
            throw new BackupFailed("There is a database in " + place.data()
                    + " already. Stop the server and move it away, or name another folder.");
        }
        if (!Files.isReadable(file)) {
            throw new BackupFailed("There is no file " + file);
        }
        boolean restored = false;
        try {
            long rows = Restoring.restore(file, place);
            restored = true;
            return rows;
        } catch (IOException | SQLException broken) {
            throw new BackupFailed("The copy could not be put back: " + broken.getMessage(), broken);
        } finally {
            if (!restored && place.data() != null) {
                remove(place.file());
            }
        }
    }

    /** Half a database would be taken for a whole one. */
    private static void remove(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
