package kz.tirek.vault;

import com.codahale.shamir.Scheme;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The master key as few bytes as can be typed, split into shares by Shamir's scheme and joined again. */
final class SharedSecret {
    private static final int ENTRY = 2 * Integer.BYTES + Ciphers.KEY_BYTES;
    private static final int CHECK = 4;

    private SharedSecret() {}

    static List<Share> split(MasterKeyset master, int threshold, int shares) {
        var random = new SecureRandom();
        byte[] mark = new byte[2];
        random.nextBytes(mark);
        String set = master.version() + "." + HexFormat.of().formatHex(mark);
        return new Scheme(random, shares, threshold).split(Sound.of(() -> packed(master))).entrySet().stream()
                .map(part -> new Share(set, part.getKey(), threshold, part.getValue())).toList();
    }

    /** @throws IllegalArgumentException when these shares do not bring a master key back */
    static MasterKeyset join(List<Share> shares) {
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("There are no shares");
        }
        Share first = shares.get(0);
        if (shares.stream().anyMatch(share -> !share.set().equals(first.set()) || share.threshold() != first.threshold())) {
            throw new IllegalArgumentException("These shares come from different splittings and do not fit together");
        }
        Map<Integer, byte[]> parts = shares.stream().collect(Collectors.toMap(Share::number, Share::bytes, (one, same) -> one));
        if (parts.size() < first.threshold()) {
            throw new IllegalArgumentException(first.threshold() + " different shares are needed, there are " + parts.size());
        }
        return unpacked(new Scheme(new SecureRandom(), Math.max(parts.size(), first.threshold()), first.threshold()).join(parts));
    }

    /** For each enabled version: its id, when it was made, its key; the newest first; then a check. */
    private static byte[] packed(MasterKeyset master) throws GeneralSecurityException {
        KeysetHandle keyset = master.keyset();
        var bytes = ByteBuffer.allocate(ENTRY * keyset.size() + CHECK);
        put(bytes, master, keyset.getPrimary());
        for (int i = 0; i < keyset.size(); i++) {
            if (keyset.getAt(i).getStatus() == KeyStatus.ENABLED && !keyset.getAt(i).isPrimary()) {
                put(bytes, master, keyset.getAt(i));
            }
        }
        byte[] entries = Arrays.copyOf(bytes.array(), bytes.position());
        return ByteBuffer.allocate(entries.length + CHECK).put(entries).put(check(entries)).array();
    }

    private static void put(ByteBuffer bytes, MasterKeyset master, KeysetHandle.Entry entry) {
        if (!(entry.getKey() instanceof AesGcmKey key) || key.getKeyBytes().size() != Ciphers.KEY_BYTES) {
            throw new IllegalArgumentException("Only a master key of AES-256-GCM can be split");
        }
        bytes.putInt(entry.getId()).putInt((int) master.created(entry.getId()).orElse(Instant.EPOCH).getEpochSecond())
                .put(key.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get()));
    }

    private static MasterKeyset unpacked(byte[] secret) {
        int length = secret.length - CHECK;
        if (length < ENTRY || length % ENTRY != 0
                || !Arrays.equals(check(Arrays.copyOf(secret, length)), Arrays.copyOfRange(secret, length, secret.length))) {
            throw new IllegalArgumentException("These shares do not bring a master key back");
        }
        var bytes = ByteBuffer.wrap(secret, 0, length);
        var created = new HashMap<Integer, Instant>();
        return Sound.of(() -> {
            var builder = KeysetHandle.newBuilder();
            while (bytes.hasRemaining()) {
                int id = bytes.getInt();
                long made = Integer.toUnsignedLong(bytes.getInt());
                byte[] key = new byte[Ciphers.KEY_BYTES];
                bytes.get(key);
                var entry = KeysetHandle.importKey(Ciphers.masterKey(key, id)).withFixedId(id);
                builder.addEntry(builder.size() == 0 ? entry.makePrimary() : entry);
                if (made > 0) {
                    created.put(id, Instant.ofEpochSecond(made));
                }
            }
            return new MasterKeyset(builder.build(), created);
        });
    }

    private static byte[] check(byte[] entries) {
        return Arrays.copyOf(Sound.of(() -> MessageDigest.getInstance("SHA-256").digest(entries)), CHECK);
    }
}
