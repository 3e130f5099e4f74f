package kz.tirek.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import kz.tirek.shared.OwnerOnly;

/** Lets one at a time change the folder: among the threads of this program, and among all programs that share the folder. */
final class FolderLock {
    private static final Map<Path, ReentrantLock> HERE = new ConcurrentHashMap<>();
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);

    private final Path file;
    private final ReentrantLock here;

    FolderLock(Path folder) throws IOException {
        this.file = folder.toRealPath().resolve("lock");
        this.here = HERE.computeIfAbsent(file, path -> new ReentrantLock());
    }

    <T> T hold(Sound<T> work) {
        here.lock();
        try {
            return here.getHoldCount() > 1 ? Sound.of(work) : Sound.of(() -> alone(work));
        } finally {
            here.unlock();
        }
    }

    private <T> T alone(Sound<T> work) throws IOException, GeneralSecurityException {
        try (FileChannel channel = OwnerOnly.open(file)) {
            while (!locked(channel)) {
                LockSupport.parkNanos(PAUSE);
            }
            return work.take();
        }
    }

    /** Closing the channel lets go of the lock. An overlap is another copy of this class in the same program. */
    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException overlap) {
            return false;
        }
    }
}
