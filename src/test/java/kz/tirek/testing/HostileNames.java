package kz.tirek.testing;

import java.util.List;
import kz.tirek.testing.HostileFiles.Sample;

/** A harmless photo under names that try to lead somewhere; each comes out under a harmless name that ends in .jpg. */
final class HostileNames {
    private static final List<String> NAMES = List.of("../../../etc/passwd.jpg", "C:\\Windows\\System32\\evil.jpg", "..\\..\\evil.jpg", "photo\u202Egpj.exe",
            "photo.jpg\0.html", "a\r\nSet-Cookie: x=1.jpg", "a\";filename=\"evil.html", "x".repeat(400) + ".jpg", "CON.jpg", "....", "",
            "=cmd|' /C calc'!A0.jpg", "<img src=x onerror=alert(1)>.jpg", "photo\u200B\u2066.jpg", "photo.jpg.exe", "invoice.pdf.html", "photo.jpg   .scr",
            "\uFEFFphoto.php", "%2e%2e%2fphoto.jpg", "Үлгі сурет №1.JPG", "photo\uD83D.jpg", "photo.jpg::$DATA", "-rf.jpg", ".htaccess");

    private HostileNames() {}

    static void add(List<Sample> all) {
        for (String name : NAMES) {
            String shown = name.replaceAll("[^\\x21-\\x7E]", "?");
            all.add(new Sample("a photo called " + shown.substring(0, Math.min(40, shown.length())), name, HostilePictures::jpeg, null));
        }
    }
}
