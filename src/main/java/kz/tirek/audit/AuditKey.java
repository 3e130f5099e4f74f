package kz.tirek.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Base64;
import kz.tirek.shared.Settings;
import kz.tirek.vault.Vault;

/** The key that signs checkpoints: made at the first start, its private half sealed under the institution's key, its public half in the open beside it. */
final class AuditKey {
    private static final String PRIVATE = "audit.key";
    private static final String PLACE = "audit|signing key|1";

    private AuditKey() {}

    /** The folder {@code TIREK_AUDIT}. */
    static CheckpointFolder folder() {
        return new CheckpointFolder(Path.of(Settings.of("TIREK_AUDIT", "")));
    }

    /** Whether the folder and its key may be made, and checkpoints begin where the database has seals already. */
    static boolean mayCreate() {
        return Settings.of("TIREK_AUDIT_CREATE", "").equals("true");
    }

    /** @throws IllegalStateException when something of the folder is missing or open to others */
    static SigningKey open(CheckpointFolder folder, Vault vault, boolean create) throws IOException {
        if (!folder.exists()) {
            require(create, "There is no folder " + folder.path() + "; at the very first start set TIREK_AUDIT_CREATE=true");
            folder.make();
        }
        require(!folder.open(), folder.path() + " or something in it is open to others than its owner");
        if (!folder.has(PRIVATE)) {
            require(create && folder.lastLine().isEmpty(), folder.path() + " holds no " + PRIVATE);
            make(folder, vault);
        }
        return SigningKey.parse(vault.open(PLACE, Base64.getDecoder().decode(folder.read(PRIVATE).strip())));
    }

    private static void make(CheckpointFolder folder, Vault vault) throws IOException {
        KeyPair pair = SigningKey.fresh();
        folder.write(CheckpointFolder.PUBLIC_KEY, new PublicSigningKey(pair.getPublic()).text() + "\n");
        String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        folder.write(PRIVATE, Base64.getEncoder().encodeToString(vault.seal(PLACE, secret)) + "\n");
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(otherwise);
        }
    }
}
