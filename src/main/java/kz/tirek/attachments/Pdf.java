package kz.tirek.attachments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import kz.tirek.shared.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF document: read with everything in it, and refused when something in it could act, hide another file, or keep from being looked at. */
final class Pdf {
    static final String MEDIA_TYPE = "application/pdf";
    private static final Pattern SCRIPT = Pattern.compile("/JavaScript\\b");
    private static final Pattern LAUNCH = Pattern.compile("/Launch\\b");
    private static final Pattern EMBEDDED = Pattern.compile("/EmbeddedFiles?\\b");
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\b");
    private static final Pattern END = Pattern.compile("%%EOF[\\s\\x00]*$");
    private static final int TAIL = 64;

    private Pdf() {}

    /** @return the very bytes: signatures in them stay valid @throws Refusal naming what it holds that it may not */
    static byte[] checked(byte[] file) {
        String raw = new String(file, StandardCharsets.ISO_8859_1);
        refuse(!END.matcher(raw.substring(Math.max(0, raw.length() - TAIL))).find(), "attachment.pdfBroken");
        // also what no table of the file leads to: other readers may find it
        refuse(ENCRYPTED.matcher(raw).find(), "attachment.protected");
        refuse(SCRIPT.matcher(raw).find(), "attachment.pdfScript");
        refuse(LAUNCH.matcher(raw).find(), "attachment.pdfAction");
        refuse(EMBEDDED.matcher(raw).find(), "attachment.embedded");
        PdfStreams.requireSmall(file, raw);
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(file), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            refuse(document.isEncrypted(), "attachment.protected");
            PdfObjects.check(document.getDocument());
            refuse(document.getNumberOfPages() < 1, "attachment.pdfBroken");
        } catch (InvalidPasswordException closed) {
            throw Refusal.at(FileType.FIELD, "attachment.protected");
        } catch (Refusal said) {
            throw said;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // the reader answers to a broken file with whatever it stumbles over
            throw Refusal.at(FileType.FIELD, "attachment.pdfBroken");
        }
        return file;
    }

    static void refuse(boolean found, String key) {
        if (found) {
            throw Refusal.at(FileType.FIELD, key);
        }
    }
}
