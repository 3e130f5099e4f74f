package kz.tirek.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.tirek.shared.Refusal;

/** The only way for a file into a case: size, real type, what is inside, drawn anew where it is a picture, virus scanner. Touches no record. */
@ApplicationScoped
public class Screening {
    /** 15 MB. */
    public static final int MOST_BYTES = 15 * 1024 * 1024;
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Inject Scanner scanner;

    /** @throws Refusal with the reason, when the file may not be added */
    public Cleaned screen(InputStream stream) throws IOException {
        byte[] file = stream.readNBytes(MOST_BYTES + 1);
        if (file.length > MOST_BYTES) {
            throw Refusal.at(FileType.FIELD, "attachment.tooLarge", MOST_BYTES / 1024 / 1024);
        }
        FileType type = FileType.of(file);
        takePlace();
        try {
            Cleaned cleaned = looked(type, file);
            return cleaned.in(scanner.passed(cleaned.content()) ? AttachmentState.CLEAN : AttachmentState.QUARANTINED);
        } finally {
            places.release();
        }
    }

    private static Cleaned looked(FileType type, byte[] file) {
        return switch (type) {
            case JPEG, PNG, WEBP -> Photo.drawn(type, file);
            case PDF -> new Cleaned(AttachmentKind.PDF, Pdf.MEDIA_TYPE, Pdf.checked(file), null, AttachmentState.QUARANTINED);
            case DOCX -> new Cleaned(AttachmentKind.DOCX, Docx.MEDIA_TYPE, Docx.packedAnew(file), null, AttachmentState.QUARANTINED);
        };
    }

    /** Pictures are large once unpacked: few at a time. */
    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.at(FileType.FIELD, "attachment.busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refusal.at(FileType.FIELD, "attachment.busy");
        }
    }
}
