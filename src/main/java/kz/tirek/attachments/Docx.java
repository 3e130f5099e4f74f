package kz.tirek.attachments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kz.tirek.shared.Refusal;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A text document: its archive is unpacked within limits, looked through and packed anew, so nothing stands before, behind or beside its parts. */
final class Docx {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 60L * 1024 * 1024;
    private static final long SURELY_SMALL = 4L * 1024 * 1024;
    private static final int MOST_RATIO = 100;

    private Docx() {}

    /** @throws Refusal when it is no document of that kind, or something in it could act by itself */
    static byte[] packedAnew(byte[] file) {
        try {
            List<String> listed = listed(file);
            Map<String, byte[]> parts = unpacked(file);
            if (!listed.equals(new ArrayList<>(parts.keySet()))) {
                // what one program reads another would not
                throw Refusal.at(FileType.FIELD, "attachment.zipBroken");
            }
            DocxParts.check(parts);
            return packed(parts);
        } catch (IOException | IllegalArgumentException broken) {
            throw Refusal.at(FileType.FIELD, "attachment.zipBroken");
        }
    }

    /** The names in the archive's table, which ends the file. */
    private static List<String> listed(byte[] file) throws IOException {
        if (!endsWithTable(file)) {
            throw new IOException("Something stands behind the archive");
        }
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            var names = new ArrayList<String>();
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (entry.isUnixSymlink() || entry.getGeneralPurposeBit().usesEncryption()) {
                    throw Refusal.at(FileType.FIELD, "attachment.protected");
                }
                if (!entry.isDirectory()) {
                    names.add(entry.getName());
                }
            }
            return names;
        }
    }

    /** The end record is 22 bytes with an empty comment. */
    private static boolean endsWithTable(byte[] file) {
        int at = file.length - 22;
        return at > 0 && FileType.starts(file, at, 'P', 'K', 5, 6) && file[at + 20] == 0 && file[at + 21] == 0;
    }

    private static Map<String, byte[]> unpacked(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        var seen = new HashSet<String>();
        long most = Math.min(MOST_UNPACKED, Math.max(SURELY_SMALL, (long) file.length * MOST_RATIO));
        long total = 0;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                requireInside(entry.getName());
                if (++entries > MOST_ENTRIES) {
                    throw Refusal.at(FileType.FIELD, "attachment.zipBomb");
                }
                byte[] part = read(zip, most - total);
                total += part.length;
                if (!entry.isDirectory()) {
                    if (!seen.add(entry.getName().toLowerCase(java.util.Locale.ROOT))) {
                        throw new IOException("Two parts of one name");
                    }
                    parts.put(entry.getName(), part);
                }
            }
        }
        return parts;
    }

    private static byte[] read(InputStream zip, long most) throws IOException {
        byte[] part = zip.readNBytes((int) most + 1);
        if (part.length > most) {
            throw Refusal.at(FileType.FIELD, "attachment.zipBomb");
        }
        return part;
    }

    private static void requireInside(String name) {
        boolean outside = name.startsWith("/") || name.contains("\\") || name.contains(":") || name.indexOf('\0') >= 0
                || List.of(name.split("/")).contains("..");
        if (outside) {
            throw Refusal.at(FileType.FIELD, "attachment.zipSlip");
        }
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(withoutNotes(part.getValue()));
            }
        }
        return out.toByteArray();
    }

    /** Pictures inside lose where and when they were taken, as pictures on their own do. */
    private static byte[] withoutNotes(byte[] part) throws IOException {
        if (FileType.starts(part, 0, 0xFF, 0xD8, 0xFF)) {
            return Jpeg.bare(part);
        }
        return FileType.starts(part, 0, 0x89, 'P', 'N', 'G') ? Png.bare(part) : part;
    }
}
