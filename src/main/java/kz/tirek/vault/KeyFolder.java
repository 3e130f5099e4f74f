package kz.tirek.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import kz.tirek.shared.OwnerOnly;
import kz.tirek.shared.Settings;

/** The folder that holds all keys, shared by all threads and by all programs that use it. */
final class KeyFolder {
    /** How soon keys that another program destroyed stop working here. */
    private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(1);

    private final Path folder;
    private final Clock clock;
    private final FolderLock lock;
    private final MasterSource source;
    private final CaseKeyFile file;
    private final OpenedKeys opened = new OpenedKeys();
    private final CaseKeyring ring = new CaseKeyring(this, opened);
    private volatile MasterKeyset master;
    private volatile GeneralKeys general;
    private volatile long looked = System.nanoTime();

    private KeyFolder(Path folder, String givenMaster, Clock clock) throws IOException {
        this.folder = folder;
        this.clock = clock;
        this.lock = new FolderLock(folder);
        this.source = new MasterSource(folder, givenMaster);
        this.file = new CaseKeyFile(folder);
    }

    /** Opens the folder {@code TIREK_KEYS}; makes the keys only where {@code TIREK_KEYS_CREATE} says so. @throws KeysUnusable */
    static KeyFolder fromEnvironment() {
        if (!Settings.has("TIREK_KEYS")) {
            throw new KeysUnusable("TIREK_KEYS is not set");
        }
        return open(Path.of(Settings.of("TIREK_KEYS", "")), Settings.of(MasterSource.VARIABLE, ""),
                Settings.of("TIREK_KEYS_CREATE", "").equals("true"), Clock.systemUTC());
    }

    /**
     * Opens a folder of keys.
     *
     * @param givenMaster base64 of the master keyset, empty when it lies in the folder
     * @param create whether an empty folder gets its first keys
     * @throws KeysUnusable when something of it is missing, damaged, or open to others
     */
    static KeyFolder open(Path folder, String givenMaster, boolean create, Clock clock) {
        return Sound.of(() -> {
            if (!Files.isDirectory(folder)) {
                if (!create) {
                    throw new KeysUnusable("There is no folder of keys " + folder + "; at the very first start set TIREK_KEYS_CREATE=true");
                }
                OwnerOnly.makeFolder(folder.toAbsolutePath());
            }
            KeysUnusable.unlessClosed(folder);
            var keys = new KeyFolder(folder.toAbsolutePath(), givenMaster, clock);
            return keys.lock.hold(() -> {
                new FirstKeys(keys.folder, keys.source, keys.file, clock).prepare(create);
                keys.read();
                keys.general = GeneralKeys.read(keys.folder, keys.master);
                return keys;
            });
        });
    }

    CaseKeyring ring() {
        return ring;
    }

    GeneralKeys general() {
        return general;
    }

    MasterKeyset master() {
        return master;
    }

    MasterSource source() {
        return source;
    }

    Clock clock() {
        return clock;
    }

    /** The master as it is on the disk now. */
    MasterKeyset refreshed() {
        refresh();
        return master;
    }

    /** All case keys as they were on the disk a second ago or later. */
    CaseKeys caseKeys() {
        look();
        return file.keys();
    }

    /** Changes the folder alone, knowing what all others have written. */
    <T> T changing(Sound<T> change) {
        return lock.hold(() -> {
            read();
            return change.take();
        });
    }

    /** Adds keys to the file; under {@link #changing}. */
    void append(List<KeyLine.Wrapped> keys) throws IOException {
        file.append(keys);
    }

    /** Writes the file anew with what stays of it and what is added; under {@link #changing}. */
    void rewrite(Predicate<KeyLine> stays, List<KeyLine.Gone> added) throws IOException {
        file.rewrite(stays, added);
    }

    /** Puts another master keyset in place; under {@link #changing}. */
    void master(MasterKeyset next) throws IOException {
        source.write(next);
        master = source.read();
    }

    /** Wraps the institution's keys by the newest master; under {@link #changing}. */
    void rewrapGeneral() throws IOException {
        general.wrap(master).write(folder);
    }

    /** How many of the institution's keys this version of the master wraps. */
    int generalUnder(int version) {
        return Sound.of(() -> GeneralKeys.Wrapped.read(folder)).under(version);
    }

    private void look() {
        long now = System.nanoTime();
        if (now - looked > LOOK_EVERY) {
            looked = now;
            if (Sound.of(file::changed)) {
                refresh();
            }
        }
    }

    /** Learns what others have written. */
    void refresh() {
        changing(() -> null);
    }

    private void read() throws IOException {
        master = source.read();
        if (file.read()) {
            opened.clear();
        }
    }
}
