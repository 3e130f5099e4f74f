package kz.tirek.attachments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.tirek.cases.Erasable;

/** Erases the files of a case together with what was told in it; that there were some stays in the audit. */
@Dependent
class AttachmentErasure implements Erasable {
    @Inject AttachmentQueries queries;

    @Override
    public void erase(UUID caseId) {
        queries.eraseContents(caseId);
        queries.eraseAll(caseId);
    }
}
