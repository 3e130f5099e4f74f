package kz.tirek.vault;

import com.google.crypto.tink.Aead;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** The keys of all cases: made, renewed, opened, forgotten and destroyed. */
final class CaseKeyring {
    private static final Logger LOG = System.getLogger(CaseKeyring.class.getName());

    private final KeyFolder folder;
    private final OpenedKeys opened;

    CaseKeyring(KeyFolder folder, OpenedKeys opened) {
        this.folder = folder;
        this.opened = opened;
    }

    /** Version that seals now. @throws KeyDestroyed @throws KeyLost */
    int version(UUID caseId) {
        CaseKey newest = folder.caseKeys().newest(caseId);
        if (newest == null) {
            folder.refresh();
            newest = folder.caseKeys().newest(caseId);
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
            if (folder.caseKeys().destroyed(caseId)) {
                opened.drop(caseId);
            }
        }
        return open;
    }

    /** Gives each case its first key, where it has none; one write for all of them. */
    void found(Collection<UUID> caseIds) {
        Predicate<UUID> without = id -> folder.caseKeys().newest(id) == null;
        if (caseIds.stream().anyMatch(without)) {
            folder.changing(() -> {
                folder.append(Set.copyOf(caseIds).stream().filter(without).map(id -> freshKey(id, 1)).toList());
                return null;
            });
        }
    }

    /** A new version that seals from now on. */
    int renew(UUID caseId) {
        return folder.changing(() -> {
            int next = version(caseId) + 1;
            folder.append(List.of(freshKey(caseId, next)));
            return next;
        });
    }

    /** Drops versions below the given one; the one that seals now always stays. */
    void forget(UUID caseId, int belowVersion) {
        folder.changing(() -> {
            int below = Math.min(belowVersion, version(caseId));
            folder.rewrite(line -> !(line instanceof KeyLine.Wrapped key && key.caseId().equals(caseId) && key.version() < below), List.of());
            opened.drop(caseId);
            return null;
        });
    }

    /** Drops all but the newest keys of these cases, with one write. */
    void forgetOlder(Collection<UUID> caseIds) {
        folder.changing(() -> {
            Set<UUID> meant = Set.copyOf(caseIds);
            folder.rewrite(line -> !(line instanceof KeyLine.Wrapped key && meant.contains(key.caseId()) && key.version() < version(key.caseId())), List.of());
            meant.forEach(opened::drop);
            return null;
        });
    }

    void destroy(Collection<UUID> caseIds) {
        folder.changing(() -> {
            Set<UUID> going = Set.copyOf(caseIds);
            var records = going.stream().filter(id -> !folder.caseKeys().destroyed(id)).map(id -> new KeyLine.Gone(id, folder.clock().instant())).toList();
            if (!records.isEmpty()) {
                folder.rewrite(line -> line instanceof KeyLine.Gone || !going.contains(line.caseId()), records);
            }
            going.forEach(opened::drop);
            return null;
        });
    }

    private byte[] unwrap(UUID caseId, CaseKey key) throws GeneralSecurityException {
        return folder.master().unwrap(key.wrapped(), use(caseId, key.version()));
    }

    KeyLine.Wrapped wrap(UUID caseId, int version, byte[] key) {
        return new KeyLine.Wrapped(caseId, version, folder.master().wrap(key, use(caseId, version)));
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
        folder.refresh();
        try {
            return unwrap(caseId, wrapped(caseId, version));
        } catch (GeneralSecurityException fault) {
            throw new KeysUnusable("Key " + version + " of case " + caseId + " cannot be unwrapped: its line was altered, or another master key wrapped it");
        }
    }

    private CaseKey wrapped(UUID caseId, int version) {
        CaseKey key = folder.caseKeys().key(caseId, version);
        if (key == null) {
            folder.refresh();
            key = folder.caseKeys().key(caseId, version);
        }
        if (key == null) {
            throw new KeyLost(caseId, version);
        }
        return key;
    }
}
