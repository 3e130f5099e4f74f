package kz.tirek.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.UUID;
import kz.tirek.vault.Vault;

/** Seals what a file of pupils says, under the institution's key, and opens it. */
@ApplicationScoped
class ImportContent {
    @Inject Vault vault;

    byte[] sealed(UUID id, byte[] content) {
        return vault.seal(place(id), Base64.getEncoder().encodeToString(content));
    }

    PupilSheet opened(PupilImport file) {
        return PupilSheet.read(Base64.getDecoder().decode(vault.open(place(file.id()), file.content())));
    }

    private static String place(UUID id) {
        return "pupil_import|content|" + id;
    }
}
