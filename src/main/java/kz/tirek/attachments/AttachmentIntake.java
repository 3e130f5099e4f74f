package kz.tirek.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import kz.tirek.cases.CaseNumber;

/** Takes a file in: may it be added at all, the screening (outside any transaction, it may take long), then into the case. */
@ApplicationScoped
public class AttachmentIntake {
    @Inject AttachmentDesk desk;
    @Inject Screening screening;

    /**
     * Adds a file to one of the actor's own cases.
     *
     * @param requestKey the same key adds one file only, however often it arrives
     * @param sentName what its sender calls it, or {@code null}
     * @return the file's id
     * @throws kz.tirek.shared.Refusal at the field {@code file}, with what is wrong with it
     */
    public UUID add(UUID requestKey, CaseNumber number, String sentName, InputStream file) throws IOException {
        desk.requireMayAdd(number);
        return desk.add(requestKey, number, sentName, screening.screen(file));
    }
}
