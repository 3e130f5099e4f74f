package kz.tirek.vault;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import kz.tirek.shared.Settings;

/** The folder that holds all keys, shared by all threads and by all programs that use it. */
final class KeyFolder {
    private static final Logger LOG = System.getLogger(KeyFolder.class.getName());
    /** How soon keys that another program destroyed stop working here. */
    private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(1);

    private final Path folder;
    private final Clock clock;
    private final FolderLock lock;
    private final MasterSource source;
    private final CaseKeyFile file;
    private final OpenedKeys opened = new OpenedKeys();
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
            OwnerOnly.check(folder);
            var keys = new KeyFolder(folder.toAbsolutePath(), givenMaster, clock);
            return keys.lock.hold(() -> {
                new FirstKeys(keys.folder, keys.source, keys.file, clock).prepare(create);
                keys.read();
                keys.general = GeneralKeys.read(keys.folder, keys.master);
                return keys;
            });
        });
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

    CaseKeys caseKeys() {
        look();
        return file.keys();
    }

    /** Version that seals now. @throws KeyDestroyed @throws KeyLost */
    int version(UUID caseId) {
        CaseKey newest = caseKeys().newest(caseId);
        if (newest == null) {
            refresh();
            newest = file.keys().newest(caseId);
        }
        if (newest == null) {
            throw new KeyLost(caseId);
        }
        return newest.version();
    }

    /** @throws KeyDestroyed @throws KeyLost */
    Aead key(UUID caseId, int version) {
        wrapped(caseId, version);
        Aead open = opened.get(caseId, version);
        if (open == null) {
            open = Sound.of(() -> Ciphers.dataKey(unwrapped(caseId, version)));
            opened.put(caseId, version, open);
            if (file.keys().destroyed(caseId)) {
                opened.drop(caseId);
            }
        }
        return open;
    }

    /** Gives each case its first key, where it has none; one write for all of them. */
    void found(Collection<UUID> caseIds) {
        Predicate<UUID> without = id -> file.keys().newest(id) == null;
        if (caseIds.stream().anyMatch(without)) {
            changing(() -> {
                file.append(Set.copyOf(caseIds).stream().filter(without).map(id -> freshKey(id, 1)).toList());
                return null;
            });
        }
    }

    /** A new version that seals from now on. */
    int renew(UUID caseId) {
        return changing(() -> {
            int next = version(caseId) + 1;
            file.append(List.of(freshKey(caseId, next)));
            return next;
        });
    }

    /** Drops versions below the given one; the one that seals now always stays. */
    void forget(UUID caseId, int belowVersion) {
        changing(() -> {
            int below = Math.min(belowVersion, version(caseId));
            file.rewrite(line -> !(line instanceof KeyLine.Wrapped key && key.caseId().equals(caseId) && key.version() < below), List.of());
            opened.drop(caseId);
            return null;
        });
    }

    void destroy(Collection<UUID> caseIds) {
        changing(() -> {
            Set<UUID> going = Set.copyOf(caseIds);
            var records = going.stream().filter(id -> !file.keys().destroyed(id)).map(id -> new KeyLine.Gone(id, clock.instant())).toList();
            if (!records.isEmpty()) {
                file.rewrite(line -> line instanceof KeyLine.Gone || !going.contains(line.caseId()), records);
            }
            going.forEach(opened::drop);
            return null;
        });
    }

    /** Changes the folder alone, knowing what all others have written. */
    <T> T changing(Sound<T> change) {
        return lock.hold(() -> {
            read();
            return change.take();
        });
    }

    /** Writes keys that are wrapped anew; under {@link #changing}. */
    void append(List<KeyLine.Wrapped> keys) throws IOException {
        file.append(keys);
    }

    /** Writes each key once and nothing that was replaced; under {@link #changing}. */
    void compact() throws IOException {
        file.rewrite(line -> true, List.of());
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

    private byte[] unwrap(UUID caseId, CaseKey key) throws GeneralSecurityException {
        return master.unwrap(key.wrapped(), use(caseId, key.version()));
    }

    KeyLine.Wrapped wrap(UUID caseId, int version, byte[] key) {
        return new KeyLine.Wrapped(caseId, version, master.wrap(key, use(caseId, version)));
    }

    private KeyLine.Wrapped freshKey(UUID caseId, int version) {
        return wrap(caseId, version, Ciphers.newDataKey());
    }

    private static String use(UUID caseId, int version) {
        return caseId + "|" + version;
    }

    /** A rotation may be ahead of what this program knows: then it reads again, once. */
    byte[] unwrapped(UUID caseId, int version) {
        try {
            return unwrap(caseId, wrapped(caseId, version));
        } catch (GeneralSecurityException stale) {
            LOG.log(Level.DEBUG, "A key is read again");
        }
        refresh();
        try {
            return unwrap(caseId, wrapped(caseId, version));
        } catch (GeneralSecurityException fault) {
            throw new KeysUnusable("Key " + version + " of case " + caseId + " cannot be unwrapped: its line was altered, or another master key wrapped it");
        }
    }

    private CaseKey wrapped(UUID caseId, int version) {
        CaseKey key = caseKeys().key(caseId, version);
        if (key == null) {
            refresh();
            key = file.keys().key(caseId, version);
        }
        if (key == null) {
            throw new KeyLost(caseId, version);
        }
        return key;
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

    private void refresh() {
        changing(() -> null);
    }

    private void read() throws IOException {
        master = source.read();
        if (file.read()) {
            opened.clear();
        }
    }
}
