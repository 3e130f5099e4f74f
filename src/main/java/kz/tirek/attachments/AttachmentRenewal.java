package kz.tirek.attachments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.tirek.vault.Sealed;
import kz.tirek.vault.SealedUnderCase;
import kz.tirek.vault.Vault;

/** Seals files anew when their case has a new key: names first, then one content after the other, so that few lie in memory. */
@Dependent
class AttachmentRenewal implements SealedUnderCase {
    @Inject AttachmentQueries queries;
    @Inject Vault vault;

    @Override
    public int sealAnew(UUID caseId) {
        int version = vault.version(caseId);
        List<Attachment> names = queries.namesOlderThan(caseId, version);
        for (Attachment file : names) {
            Sealed name = anew(caseId, Attachment.namePlace(file.id()), file.name());
            queries.rename(file.id(), name.bytes(), name.keyVersion());
        }
        List<UUID> contents = queries.contentsOlderThan(caseId, version);
        contents.forEach(id -> content(caseId, id));
        queries.entityManager().clear();
        return names.size() + contents.size();
    }

    private void content(UUID caseId, UUID id) {
        AttachmentContent old = queries.entityManager().find(AttachmentContent.class, id);
        Sealed content = anew(caseId, AttachmentContent.place(id), old.content());
        Sealed thumb = old.thumb() == null ? null : anew(caseId, AttachmentContent.thumbPlace(id), old.thumb());
        old.take(content, thumb);
        queries.entityManager().flush();
        queries.entityManager().clear();
    }

    private Sealed anew(UUID caseId, String place, Sealed old) {
        return vault.seal(caseId, place, vault.openBytes(caseId, place, old));
    }
}
