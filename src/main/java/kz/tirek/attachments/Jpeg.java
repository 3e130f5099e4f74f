package kz.tirek.attachments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** The segments of a JPEG file before its points. */
final class Jpeg {
    private static final int MARK = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;

    private Jpeg() {}

    /** The file without notes of the camera or of programs: no EXIF, GPS, XMP, profile, comment; what says how colours are stored stays. */
    static byte[] bare(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, 2);
        int at = 2;
        while (at + 4 <= file.length) {
            at = mark(file, at);
            int length = segment(file, at);
            int mark = file[at + 1] & MARK;
            if (mark == START_OF_SCAN) {
                out.write(file, at, file.length - at);
                return out.toByteArray();
            }
            boolean note = mark >= APP0 && mark <= APP15 && mark != APP0 && mark != APP14 || mark == COMMENT;
            if (!note) {
                out.write(file, at, length);
            }
            at += length;
        }
        throw new IOException("No points");
    }

    /** Where the camera's note begins (its TIFF header). */
    static Optional<Integer> exif(byte[] file) throws IOException {
        int at = 2;
        while (at + 10 <= file.length && (file[at + 1] & MARK) != START_OF_SCAN) {
            at = mark(file, at);
            int length = segment(file, at);
            if ((file[at + 1] & MARK) == APP1 && FileType.starts(file, at + 4, 'E', 'x', 'i', 'f', 0, 0)) {
                return Optional.of(at + 10);
            }
            at += length;
        }
        return Optional.empty();
    }

    /** Where the mark there begins: fill bytes may stand before it. */
    private static int mark(byte[] file, int from) {
        int at = from;
        while (at + 4 < file.length && (file[at] & MARK) == MARK && (file[at + 1] & MARK) == MARK) {
            at++;
        }
        return at;
    }

    /** Length of the segment there, its mark included. */
    private static int segment(byte[] file, int at) throws IOException {
        if ((file[at] & MARK) != MARK) {
            throw new IOException("No segment");
        }
        int length = 2 + ((file[at + 2] & MARK) << 8 | file[at + 3] & MARK);
        if (length < 4 || at + length > file.length) {
            throw new IOException("A segment of that length cannot be");
        }
        return length;
    }
}
