package kz.tirek.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import kz.tirek.shared.OwnerOnly;

/** {@code general.keys}: the institution's own keyset and that of the blind index, wrapped by the master key. */
final class GeneralKeys {
    /** How many keysets it holds. */
    static final int COUNT = 2;
    private static final String SEALING = "general sealing";
    private static final String INDEX = "general index";

    private final byte[] sealingKeyset;
    private final byte[] indexKeyset;
    private final Aead sealing;
    private final Mac index;

    /** The two keysets, wrapped. */
    record Wrapped(byte[] sealing, byte[] index) {
        static Path in(Path folder) {
            return folder.resolve("general.keys");
        }

        static Wrapped read(Path folder) throws IOException {
            Path file = in(folder);
            KeysUnusable.unlessClosed(file);
            List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
            try {
                return new Wrapped(key(lines.get(0), SEALING), key(lines.get(1), INDEX));
            } catch (IllegalArgumentException | IndexOutOfBoundsException fault) {
                throw new KeysUnusable(file + " is damaged: put it back from its newest backup", fault);
            }
        }

        void write(Path folder) throws IOException {
            OwnerOnly.replace(in(folder), line(SEALING, sealing) + line(INDEX, index));
        }

        int under(int version) {
            return (int) Stream.of(sealing, index).filter(key -> MasterKeyset.versionOf(key) == version).count();
        }

        private static String line(String use, byte[] key) {
            return Checked.line(use + " " + Base64.getEncoder().encodeToString(key)) + "\n";
        }

        private static byte[] key(String line, String use) {
            return Base64.getDecoder().decode(Checked.body(line).substring(use.length() + 1));
        }
    }

    private GeneralKeys(byte[] sealingKeyset, byte[] indexKeyset) throws GeneralSecurityException {
        this.sealingKeyset = sealingKeyset;
        this.indexKeyset = indexKeyset;
        this.sealing = Ciphers.aead(Ciphers.keyset(sealingKeyset));
        this.index = Ciphers.mac(Ciphers.keyset(indexKeyset));
    }

    static GeneralKeys fresh() throws GeneralSecurityException {
        return new GeneralKeys(Ciphers.bytes(Ciphers.newSealingKeyset()), Ciphers.bytes(Ciphers.newIndexKeyset()));
    }

    static GeneralKeys read(Path folder, MasterKeyset master) throws IOException {
        Wrapped wrapped = Wrapped.read(folder);
        try {
            return new GeneralKeys(master.unwrap(wrapped.sealing, SEALING), master.unwrap(wrapped.index, INDEX));
        } catch (GeneralSecurityException fault) {
            throw new KeysUnusable("The master key does not open the keys in " + folder + ": it belongs to another folder, or general.keys was altered");
        }
    }

    Wrapped wrap(MasterKeyset master) {
        return new Wrapped(master.wrap(sealingKeyset, SEALING), master.wrap(indexKeyset, INDEX));
    }

    Aead sealing() {
        return sealing;
    }

    Mac index() {
        return index;
    }
}
