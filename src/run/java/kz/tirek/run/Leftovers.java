package kz.tirek.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Guards the data folder: one launcher at a time holds it, and programs that a killed launcher left running are ended
 * before new ones start.
 */
class Leftovers implements Closeable {
    private final FileChannel lock;
    private final Path record;
    private final List<String> lines = new ArrayList<>();

    private Leftovers(FileChannel lock, Path record) {
        this.lock = lock;
        this.record = record;
    }

    static Leftovers guard(Path data) throws IOException {
        FileChannel lock = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(lock)) {
            lock.close();
            throw new Trouble("Tirek is already running on " + data + ": choose another folder with -Dtirek.data=…");
        }
        Leftovers leftovers = new Leftovers(lock, data.resolve("processes"));
        leftovers.end();
        leftovers.discardStaleLock(data.resolve("db").resolve("postmaster.pid"));
        return leftovers;
    }

    /** Notes a program, so that the next launcher can end it should this one be killed. */
    synchronized void note(Child child) throws IOException {
        Instant since = child.process().info().startInstant().orElse(Instant.EPOCH);
        lines.add(child.process().pid() + " " + since.toEpochMilli() + " " + child.name());
        Files.write(record, lines);
    }

    private static boolean locked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Ends the last started first: PostgreSQL, noted first, goes last. */
    private void end() throws IOException {
        if (Files.exists(record)) {
            List<String> left = Files.readAllLines(record);
            for (int i = left.size() - 1; i >= 0; i--) {
                String[] parts = left.get(i).split(" ", 3);
                ProcessHandle.of(Long.parseLong(parts[0]))
                        .filter(p -> startedAt(p, Long.parseLong(parts[1])))
                        .ifPresent(p -> new Child(parts[2], p, record).close());
            }
            Files.delete(record);
        }
    }

    /** A process number is used again after a while; only with its start does it mean the same process. */
    private static boolean startedAt(ProcessHandle process, long epochMilli) {
        return process.info().startInstant()
                .map(start -> Duration.between(start, Instant.ofEpochMilli(epochMilli)).abs().toSeconds() < 2)
                .orElse(false);
    }

    /** With the folder held and everything ended, what is left names a process that is gone or quite another one. */
    private void discardStaleLock(Path pid) throws IOException {
        Files.deleteIfExists(pid);
    }

    /** Everything noted has ended; the folder is free again. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(record);
        lock.close();
    }
}
