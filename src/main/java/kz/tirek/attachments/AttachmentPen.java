package kz.tirek.attachments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.SupportCase;
import kz.tirek.shared.Absent;
import kz.tirek.vault.Narratives;
import kz.tirek.vault.Sealed;
import kz.tirek.vault.Vault;

/** Seals and opens files, and notes in the audit what was done with them. */
@Dependent
class AttachmentPen {
    private static final String KIND = "attachment";

    @Inject AttachmentQueries queries;
    @Inject Scanner scanner;
    @Inject Vault vault;
    @Inject Narratives narratives;
    @Inject AuditTrail audit;
    @Inject Actor actor;
    @Inject Clock clock;

    void add(UUID id, SupportCase mine, FileName name, Cleaned file) {
        UUID caseId = mine.id();
        Sealed sealedName = vault.seal(caseId, Attachment.namePlace(id), name.value().getBytes(StandardCharsets.UTF_8));
        Sealed content = vault.seal(caseId, AttachmentContent.place(id), file.content());
        Sealed thumb = file.thumb() == null ? null : vault.seal(caseId, AttachmentContent.thumbPlace(id), file.thumb());
        queries.entityManager().persist(Attachment.add(id, caseId, file, checksum(file.content()), sealedName, actor.id(), clock.instant()));
        queries.entityManager().flush();
        queries.entityManager().persist(new AttachmentContent(id, caseId, content, thumb));
        audit.note(Entry.wrote(KIND, id, mine.pupil().id(), Fields.NARRATIVE));
    }

    List<AttachmentLine> listed(SupportCase mine, List<Object[]> rows) {
        audit.note(new Entry(Entry.Action.LIST, KIND, null, mine.pupil().id(), Fields.NARRATIVE, rows.size(), "assignment"));
        return rows.stream().map(row -> line((Attachment) row[0], (String) row[1])).toList();
    }

    /** The file as it was stored; handing it out is noted as an export. */
    Opened open(SupportCase mine, Attachment file) {
        byte[] content = content(file);
        audit.note(new Entry(Entry.Action.EXPORT, KIND, file.id(), mine.pupil().id(), Fields.NARRATIVE, 1, "assignment"));
        return new Opened(name(file), file.mediaType(), content);
    }

    Opened thumb(SupportCase mine, Attachment file) {
        Object[] found = queries.thumb(file.id()).orElseThrow(Absent::new);
        byte[] picture = vault.openBytes(file.caseId(), AttachmentContent.thumbPlace(file.id()), new Sealed((int) found[1], (byte[]) found[0]));
        audit.note(Entry.read(KIND, file.id(), mine.pupil().id(), Fields.NARRATIVE));
        return new Opened("", "image/jpeg", picture);
    }

    boolean checkedAgain(SupportCase mine, Attachment file) {
        boolean passed = scanner.passed(content(file));
        if (passed) {
            file.foundClean();
            audit.note(Entry.wrote(KIND, file.id(), mine.pupil().id(), Fields.FACTS));
        }
        return passed;
    }

    void remove(SupportCase mine, Attachment file, String why) {
        if (file.remove(actor.id(), clock.instant())) {
            narratives.tell(file.caseId(), file.id(), Map.of(Attachment.WHY, why));
            audit.note(Entry.wrote(KIND, file.id(), mine.pupil().id(), Fields.NARRATIVE));
        }
    }

    String name(Attachment file) {
        return new String(vault.openBytes(file.caseId(), Attachment.namePlace(file.id()), file.name()), StandardCharsets.UTF_8);
    }

    private byte[] content(Attachment file) {
        Object[] found = queries.content(file.id()).orElseThrow(Absent::new);
        byte[] content = vault.openBytes(file.caseId(), AttachmentContent.place(file.id()), new Sealed((int) found[1], (byte[]) found[0]));
        if (!MessageDigest.isEqual(checksum(content), file.checksum())) {
            throw new IllegalStateException("The content of attachment " + file.id() + " is not what was stored");
        }
        return content;
    }

    private AttachmentLine line(Attachment file, String by) {
        return new AttachmentLine(file.id(), name(file), file.kind(), file.mediaType(), file.size(), file.state(), by, file.addedAt(),
                file.kind() == AttachmentKind.PHOTO);
    }

    private byte[] checksum(byte[] content) {
        try {
            return vault.index(KIND, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
