package kz.tirek.attachments;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import kz.tirek.shared.Refusal;

/** Keeps a PDF's packed objects from growing without end: they are measured before a reader unpacks them into memory. */
final class PdfStreams {
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream(\\r\\n|\\n|\\r)");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern OBJECTS = Pattern.compile("/(ObjStm|XRef)\\b");
    /** Packed twice, or in a way that nobody packs objects. */
    private static final Pattern UNUSUAL = Pattern.compile("/(ASCII85Decode|ASCIIHexDecode|LZWDecode|RunLengthDecode|A85|AHx|LZW|RL|Crypt)\\b|/FlateDecode\\b.*/FlateDecode\\b",
            Pattern.DOTALL);
    private static final int WINDOW = 8 * 1024;
    private static final long MOST = 32L * 1024 * 1024;
    private static final long MOST_ALL = 96L * 1024 * 1024;

    private PdfStreams() {}

    static void requireSmall(byte[] file, String raw) {
        Matcher found = STREAM.matcher(raw);
        long all = 0;
        int last = 0;
        while (found.find()) {
            String before = unescaped(raw.substring(Math.max(last, found.start() - WINDOW), found.start()));
            if (OBJECTS.matcher(before).find() || !before.contains("obj")) {
                if (UNUSUAL.matcher(before).find()) {
                    throw Refusal.at(FileType.FIELD, "attachment.pdfBroken");
                }
                all += unpacked(file, found.end(), MOST);
            }
            if (all > MOST_ALL) {
                throw Refusal.at(FileType.FIELD, "attachment.zipBomb");
            }
            last = found.end();
        }
    }

    /** How long what is packed there is; 0 when nothing is. */
    private static long unpacked(byte[] file, int from, long most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(file, from, file.length - from);
            byte[] part = new byte[64 * 1024];
            long length = 0;
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                length += inflater.inflate(part);
                if (length > most) {
                    throw Refusal.at(FileType.FIELD, "attachment.zipBomb");
                }
            }
            return length;
        } catch (DataFormatException none) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    /** Names as readers see them: {@code /Obj#53tm} is {@code /ObjStm}. */
    private static String unescaped(String dictionary) {
        return ESCAPE.matcher(dictionary).replaceAll(escape -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }
}
