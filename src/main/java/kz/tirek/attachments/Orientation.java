package kz.tirek.attachments;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How the camera was held, from its note inside the file: TIFF tag 274. */
final class Orientation {
    static final int UPRIGHT = 1;
    private static final int TAG = 274;
    private static final int ENTRY = 12;
    private static final int LAST = 8;
    private static final int RIFF_HEADER = 12;

    private Orientation() {}

    /** 1 to 8; 1 when the file does not say it or says nonsense. */
    static int of(FileType type, byte[] file) throws IOException {
        Optional<Integer> note = switch (type) {
            case JPEG -> Jpeg.exif(file);
            case WEBP -> webp(file);
            default -> Optional.empty();
        };
        try {
            return note.map(at -> read(ByteBuffer.wrap(file, at, file.length - at).slice())).orElse(UPRIGHT);
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException nonsense) {
            return UPRIGHT;
        }
    }

    private static int read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int list = tiff.getInt(4);
        int entries = tiff.getShort(list) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = list + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int said = tiff.getShort(entry + 8) & 0xFFFF;
                return said >= UPRIGHT && said <= LAST ? said : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static Optional<Integer> webp(byte[] file) {
        ByteBuffer riff = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int at = RIFF_HEADER;
        while (at + 8 <= file.length) {
            int length = riff.getInt(at + 4);
            if (length < 0 || length > file.length - at - 8) {
                return Optional.empty();
            }
            if (new String(file, at, 4, StandardCharsets.US_ASCII).equals("EXIF")) {
                // some programs write the JPEG's preamble here too
                return Optional.of(at + 8 + (FileType.starts(file, at + 8, 'E', 'x', 'i', 'f', 0, 0) ? 6 : 0));
            }
            at += 8 + length + (length & 1);
        }
        return Optional.empty();
    }
}
