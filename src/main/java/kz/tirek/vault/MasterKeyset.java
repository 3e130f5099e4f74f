package kz.tirek.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The master key in its versions: wraps the keys of all cases and of the institution; the newest wraps, each enabled one unwraps. */
final class MasterKeyset {
    private final KeysetHandle keyset;
    private final Map<Integer, Instant> created;
    private final Aead aead;

    MasterKeyset(KeysetHandle keyset, Map<Integer, Instant> created) throws GeneralSecurityException {
        this.keyset = keyset;
        this.created = new TreeMap<>(created);
        this.aead = Ciphers.aead(keyset);
    }

    static MasterKeyset fresh(Instant now) {
        return Sound.of(() -> added(KeysetHandle.newBuilder(), 1, Map.of(), now));
    }

    /** Reads the base64 of a Tink keyset, followed by when each version was made, where that is known. */
    static MasterKeyset read(String text) {
        List<String> lines = text.strip().lines().toList();
        try {
            var created = lines.stream().skip(1).map(line -> line.split(" "))
                    .collect(Collectors.toMap(words -> Integer.valueOf(words[0]), words -> Instant.parse(words[1])));
            return new MasterKeyset(Ciphers.keyset(Base64.getDecoder().decode(lines.get(0))), created);
        } catch (GeneralSecurityException | RuntimeException fault) {
            throw new KeysUnusable("The master key cannot be read: it is not the base64 of a Tink keyset for AES-256-GCM");
        }
    }

    String text() {
        return Sound.of(() -> Base64.getEncoder().encodeToString(Ciphers.bytes(keyset))) + "\n"
                + created.entrySet().stream().map(made -> made.getKey() + " " + made.getValue() + "\n").collect(Collectors.joining());
    }

    KeysetHandle keyset() {
        return keyset;
    }

    int version() {
        return keyset.getPrimary().getId();
    }

    Optional<Instant> created() {
        return created(version());
    }

    Optional<Instant> created(int version) {
        return Optional.ofNullable(created.get(version));
    }

    /** Whether an older version is still needed: a rotation is under way. */
    boolean turning() {
        return enabled() > 1;
    }

    boolean unwraps(int version) {
        return IntStream.range(0, keyset.size()).mapToObj(keyset::getAt)
                .anyMatch(key -> key.getId() == version && key.getStatus() == KeyStatus.ENABLED);
    }

    MasterKeyset next(Instant now) {
        int highest = IntStream.range(0, keyset.size()).map(i -> keyset.getAt(i).getId()).max().orElse(0);
        return Sound.of(() -> added(KeysetHandle.newBuilder(keyset), highest == Integer.MAX_VALUE ? 1 : highest + 1, created, now));
    }

    /** The same with all but the newest version disabled. */
    MasterKeyset settled() {
        return Sound.of(() -> {
            var builder = KeysetHandle.newBuilder(keyset);
            for (int i = 0; i < builder.size(); i++) {
                if (!builder.getAt(i).isPrimary()) {
                    builder.getAt(i).setStatus(KeyStatus.DISABLED);
                }
            }
            return new MasterKeyset(builder.build(), created);
        });
    }

    /** @param use what the key is for; unwrapping asks for the same */
    byte[] wrap(byte[] key, String use) {
        return Sound.of(() -> aead.encrypt(key, use.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] unwrap(byte[] wrapped, String use) throws GeneralSecurityException {
        return aead.decrypt(wrapped, use.getBytes(StandardCharsets.UTF_8));
    }

    /** Which version wrapped this: Tink puts a one and the key's id in front. */
    static int versionOf(byte[] wrapped) {
        return ByteBuffer.wrap(wrapped).getInt(1);
    }

    private long enabled() {
        return IntStream.range(0, keyset.size()).filter(i -> keyset.getAt(i).getStatus() == KeyStatus.ENABLED).count();
    }

    private static MasterKeyset added(KeysetHandle.Builder versions, int id, Map<Integer, Instant> created, Instant now)
            throws GeneralSecurityException {
        var all = new TreeMap<>(created);
        all.put(id, now.truncatedTo(ChronoUnit.SECONDS));
        var entry = KeysetHandle.importKey(Ciphers.masterKey(Ciphers.newDataKey(), id)).withFixedId(id).makePrimary();
        return new MasterKeyset(versions.addEntry(entry).build(), all);
    }
}
