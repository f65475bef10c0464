package nl.weerklank.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a folder again when the operating system says that something changed, and each second as well: network
 * drives and mounted folders of containers often say nothing.
 */
final class FolderWatch implements AutoCloseable {

    /** What is done at every look. */
    interface Looking {
        void look() throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final long BETWEEN_LOOKS_MILLIS = 1000;

    /** An editor that saves writes more than once; reading in the midst of it would only tell of half a file. */
    private static final long SETTLE_MILLIS = 150;

    private final Path folder;
    private final Looking looking;
    private final Thread thread;
    private boolean failing;

    FolderWatch(Path folder, Looking looking) {
        this.folder = folder;
        this.looking = looking;
        thread = new Thread(this::follow, "scenario-folder");
        thread.setDaemon(true);
        thread.start();
    }

    private void follow() {
        try (WatchService events = events()) {
            while (true) {
                if (events == null) {
                    Thread.sleep(BETWEEN_LOOKS_MILLIS);
                } else {
                    WatchKey key = events.poll(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS);
                    if (key != null) {
                        Thread.sleep(SETTLE_MILLIS);
                        key.pollEvents();
                        key.reset();
                    }
                }
                look();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (IOException closing) {
            LOG.debug("Closing the watch on {}", folder, closing);
        }
    }

    /** A folder that is away for a while is told once; what was read from it stays. */
    private void look() {
        try {
            looking.look();
            failing = false;
        } catch (IOException | RuntimeException unreadable) {
            if (!failing) {
                LOG.warn("The folder {} with cases cannot be read: {}", folder, unreadable.toString());
            }
            failing = true;
        }
    }

    private WatchService events() {
        try {
            WatchService events = folder.getFileSystem().newWatchService();
            folder.register(
                    events,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            return events;
        } catch (IOException | UnsupportedOperationException none) {
            LOG.info("No news of changes in {}; it is looked at each second", folder);
            return null;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
