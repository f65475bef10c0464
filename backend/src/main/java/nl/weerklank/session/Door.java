package nl.weerklank.session;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Everything that is done with conversations goes through here, so that a server that stops can finish it. */
final class Door {

    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private volatile boolean closed;

    /** @throws ServerStopping when it is closed */
    <T> T through(Supplier<T> step) {
        // Asked before waiting as well: whoever closes the door may wait for long.
        if (closed) {
            throw new ServerStopping();
        }
        gate.readLock().lock();
        try {
            if (closed) {
                throw new ServerStopping();
            }
            return step.get();
        } finally {
            gate.readLock().unlock();
        }
    }

    /**
     * Lets nothing more in and waits for what is under way.
     *
     * @return false when something was still under way after {@code patience}
     */
    boolean close(Duration patience) {
        closed = true;
        try {
            if (!gate.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
            gate.writeLock().unlock();
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
