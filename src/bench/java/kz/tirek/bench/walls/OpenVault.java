package kz.tirek.bench.walls;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.UUID;
import kz.tirek.vault.SealBroken;
import kz.tirek.vault.Sealed;
import kz.tirek.vault.Vault;

/** Writes in clear and opens what was sealed before: for measuring what sealing costs, in a build that never ships. */
@Alternative
@Priority(1)
@ApplicationScoped
public class OpenVault extends Vault {
    @Override
    public Sealed seal(UUID caseId, String place, String text) {
        return new Sealed(1, text.getBytes(UTF_8));
    }

    @Override
    public String open(UUID caseId, String place, Sealed sealed) {
        return new String(sealed.bytes(), UTF_8);
    }

    @Override
    public byte[] seal(String place, String text) {
        return text.getBytes(UTF_8);
    }

    @Override
    public String open(String place, byte[] sealed) throws SealBroken {
        return new String(sealed, UTF_8);
    }
}
