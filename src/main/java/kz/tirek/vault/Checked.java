package kz.tirek.vault;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** A line that carries its checksum, so that a damaged or mistyped one is noticed. */
final class Checked {
    private Checked() {}

    static String line(String body) {
        return body + " " + checksum(body);
    }

    /** @throws IllegalArgumentException when the checksum does not fit */
    static String body(String line) {
        int end = line.lastIndexOf(' ');
        if (end < 0 || !checksum(line.substring(0, end)).equals(line.substring(end + 1))) {
            throw new IllegalArgumentException("its checksum does not fit");
        }
        return line.substring(0, end);
    }

    private static String checksum(String body) {
        var crc = new CRC32C();
        crc.update(body.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }
}
