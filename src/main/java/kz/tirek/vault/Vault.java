package kz.tirek.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Seals and opens what is told in confidence: each case under keys of its own, everything else under the institution's.
 *
 * <p>A place says where the ciphertext lies: {@code table|column|row id}; moved elsewhere it cannot be opened.
 */
@ApplicationScoped
public class Vault {
    @Inject KeyFolder keys;

    /** For the container; everyone else injects it or takes {@link #fromEnvironment()}. */
    public Vault() {}

    Vault(KeyFolder keys) {
        this.keys = keys;
    }

    /** The vault of commands and migrations, which run outside the container. @throws KeysUnusable */
    public static Vault fromEnvironment() {
        return new Vault(KeyFolder.fromEnvironment());
    }

    /** Makes the first key of a case; nothing happens when it has one. @throws KeyDestroyed */
    public void found(UUID caseId) {
        found(List.of(caseId));
    }

    /** Makes the first key of each of these cases that has none, with one write for all. @throws KeyDestroyed */
    public void found(Collection<UUID> caseIds) {
        keys.ring().found(caseIds);
    }

    /** @throws KeyDestroyed @throws KeyLost when the case was never founded */
    public Sealed seal(UUID caseId, String place, String text) {
        return seal(caseId, place, text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws KeyDestroyed @throws KeyLost when the case was never founded */
    public Sealed seal(UUID caseId, String place, byte[] content) {
        int version = keys.ring().version(caseId);
        return new Sealed(version, Sound.of(() -> keys.ring().key(caseId, version).encrypt(content, bound(place, caseId, version))));
    }

    /** @throws KeyDestroyed when it was erased @throws SealBroken when it was altered or moved @throws KeyLost */
    public String open(UUID caseId, String place, Sealed sealed) {
        return new String(openBytes(caseId, place, sealed), StandardCharsets.UTF_8);
    }

    /** @throws KeyDestroyed when it was erased @throws SealBroken when it was altered or moved @throws KeyLost */
    public byte[] openBytes(UUID caseId, String place, Sealed sealed) {
        var key = keys.ring().key(caseId, sealed.keyVersion());
        try {
            return key.decrypt(sealed.bytes(), bound(place, caseId, sealed.keyVersion()));
        } catch (GeneralSecurityException fault) {
            throw new SealBroken(place, fault);
        }
    }

    /** Version of the key that seals now. @throws KeyDestroyed @throws KeyLost */
    public int version(UUID caseId) {
        return keys.ring().version(caseId);
    }

    /** Adds a key that seals from now on; older ones still open what they sealed. @return its version */
    public int renew(UUID caseId) {
        return keys.ring().renew(caseId);
    }

    /** Drops the keys of older versions, once everything they sealed is sealed anew; the newest always stays. */
    public void forget(UUID caseId, int belowVersion) {
        keys.ring().forget(caseId, belowVersion);
    }

    /** Drops, of each of these cases, all keys but the newest; one write for all. */
    public void forgetOlder(Collection<UUID> caseIds) {
        keys.ring().forgetOlder(caseIds);
    }

    /** Destroys all keys of a case, for good: nothing they sealed can be opened again, in no copy of the database. */
    public void destroy(UUID caseId) {
        destroy(List.of(caseId));
    }

    /** Destroys the keys of several cases with one write. */
    public void destroy(Collection<UUID> caseIds) {
        keys.ring().destroy(caseIds);
    }

    public boolean destroyed(UUID caseId) {
        return keys.caseKeys().destroyed(caseId);
    }

    /** Seals what belongs to the institution and not to one case. */
    public byte[] seal(String place, String text) {
        return Sound.of(() -> keys.general().sealing().encrypt(text.getBytes(StandardCharsets.UTF_8), place.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws SealBroken when it was altered or moved */
    public String open(String place, byte[] sealed) {
        try {
            return new String(keys.general().sealing().decrypt(sealed, place.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException fault) {
            throw new SealBroken(place, fault);
        }
    }

    /**
     * Keyed blind index of a value, to find it without storing it: equal values of one kind give equal 16 bytes.
     *
     * @param kind what the value is, a word such as {@code iin}; equal values of different kinds give different bytes
     */
    public byte[] index(String kind, String value) {
        if (kind.indexOf('|') >= 0) {
            throw new IllegalArgumentException("A kind is a word");
        }
        return Sound.of(() -> keys.general().index().computeMac((kind + "|" + value).getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] bound(String place, UUID caseId, int version) {
        return (place + "|" + caseId + "|" + version).getBytes(StandardCharsets.UTF_8);
    }
}
