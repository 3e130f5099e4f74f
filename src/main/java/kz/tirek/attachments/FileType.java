package kz.tirek.attachments;

import java.nio.charset.StandardCharsets;
import kz.tirek.shared.Refusal;

/** What a file is by its first bytes; its name and what the browser says about it count for nothing. */
enum FileType {
    JPEG, PNG, WEBP, PDF, DOCX;

    static final String FIELD = "file";
    private static final int RIFF_FORM = 8;

    /** @throws Refusal when it is nothing that may be added */
    static FileType of(byte[] file) {
        if (file.length == 0) {
            throw Refusal.at(FIELD, "attachment.empty");
        }
        if (starts(file, 0, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (starts(file, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return PNG;
        }
        if (text(file, 0, "RIFF") && text(file, RIFF_FORM, "WEBP")) {
            return WEBP;
        }
        if (text(file, 0, "%PDF-")) {
            return PDF;
        }
        if (starts(file, 0, 'P', 'K', 3, 4)) {
            return DOCX;
        }
        throw Refusal.at(FIELD, key(file));
    }

    /** What can be said to the person about a file that is refused. */
    private static String key(byte[] file) {
        if (text(file, 4, "ftyphei") || text(file, 4, "ftyphev") || text(file, 4, "ftypmif1") || text(file, 4, "ftypmsf1") || text(file, 4, "ftypavif")) {
            return "attachment.heic";
        }
        // the container of old Office files and of documents with a password
        return starts(file, 0, 0xD0, 0xCF, 0x11, 0xE0) ? "attachment.oldOffice" : "attachment.wrongType";
    }

    private static boolean text(byte[] file, int at, String expected) {
        byte[] bytes = expected.getBytes(StandardCharsets.US_ASCII);
        return file.length >= at + bytes.length && new String(file, at, bytes.length, StandardCharsets.US_ASCII).equals(expected);
    }

    static boolean starts(byte[] file, int at, int... expected) {
        if (file.length < at + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((file[at + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
