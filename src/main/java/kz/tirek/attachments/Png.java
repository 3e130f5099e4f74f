package kz.tirek.attachments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The chunks of a PNG file. */
final class Png {
    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private Png() {}

    /** The file with what its points need, and nothing after its end: no texts, times, profiles, EXIF, packed notes that grow. */
    static byte[] bare(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, SIGNATURE);
        ByteBuffer chunks = ByteBuffer.wrap(file);
        int at = SIGNATURE;
        while (at + FRAME <= file.length) {
            int length = chunks.getInt(at);
            if (length < 0 || length > file.length - at - FRAME) {
                throw new IOException("A chunk of that length cannot be");
            }
            String name = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
            if (NEEDED.contains(name)) {
                out.write(file, at, length + FRAME);
            }
            if ("IEND".equals(name)) {
                return out.toByteArray();
            }
            at += length + FRAME;
        }
        throw new IOException("No end");
    }
}
