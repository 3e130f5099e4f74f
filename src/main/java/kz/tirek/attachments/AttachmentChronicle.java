package kz.tirek.attachments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tirek.cases.Chronicle;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.ChronicleEntry.Form;
import kz.tirek.shared.Time;
import kz.tirek.vault.Told;

/** That files were added and removed, as entries of a case's chronology. */
@Dependent
public class AttachmentChronicle implements Chronicle {
    @Inject AttachmentQueries queries;
    @Inject AttachmentPen pen;

    @Override
    public List<ChronicleEntry> entries(UUID caseId, Told told) {
        var entries = new ArrayList<ChronicleEntry>();
        for (Object[] row : queries.historyOf(caseId)) {
            Attachment file = (Attachment) row[0];
            String name = pen.name(file);
            entries.add(entry(file.id(), file.addedAt(), "attachment.added", null, name, (String) row[1]));
            if (file.removedAt() != null) {
                entries.add(entry(file.id(), file.removedAt(), "attachment.removed", name, told.at(file.id(), Attachment.WHY), (String) row[2]));
            }
        }
        return entries;
    }

    private static ChronicleEntry entry(UUID id, Instant at, String kind, String before, String text, String by) {
        return new ChronicleEntry(Form.FILE, id, LocalDateTime.ofInstant(at, Time.ZONE), kind, null, null, null, before, text, by, null, null);
    }
}
