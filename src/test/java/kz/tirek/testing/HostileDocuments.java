package kz.tirek.testing;

import static kz.tirek.testing.HostileFiles.bytes;
import static kz.tirek.testing.HostileFiles.joined;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.tirek.testing.HostileFiles.Sample;

/** Text documents with what must not be in them, and archives that are none. */
public final class HostileDocuments {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final byte[] COMPOUND = bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "\0".repeat(100));

    private HostileDocuments() {}

    static void add(List<Sample> all) {
        clean(all);
        active(all);
        fetching(all);
        archives(all);
    }

    private static void clean(List<Sample> all) {
        add(all, "a plain document", docx(Map.of()), null);
        add(all, "a document with a link", docx(Map.of("word/_rels/document.xml.rels", relation("hyperlink", "https://example.org/", true))), null);
        add(all, "a document with a photo that says where it was taken", docx(Map.of("word/media/image1.jpeg", HostilePictures.withGps())), null);
    }

    private static void active(List<Sample> all) {
        add(all, "a document with macros", docx(Map.of("[Content_Types].xml", types("application/vnd.ms-word.document.macroEnabled.main+xml"),
                "word/vbaProject.bin", COMPOUND)), "attachment.macros");
        add(all, "a document that hides its macros", docx(Map.of("word/vbaProject.bin", COMPOUND)), "attachment.macros");
        add(all, "a document with macros under another name", docx(Map.of("word/_rels/document.xml.rels",
                bytes("<Relationships><Relationship Id=\"a\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"x.bin\"/></Relationships>"))),
                "attachment.macros");
        add(all, "a document with an object of another program", docx(Map.of("word/embeddings/oleObject1.bin", COMPOUND)), "attachment.embedded");
        add(all, "a document with an object called a picture", docx(Map.of("word/media/image1.png", COMPOUND)), "attachment.embedded");
        add(all, "a document with a program called a picture", docx(Map.of("word/media/image1.png", bytes("MZ" + "\0".repeat(90)))), "attachment.embedded");
        add(all, "a document in a document", docx(Map.of("word/media/image1.png", docx(Map.of()))), "attachment.embedded");
        add(all, "a document with ActiveX", docx(Map.of("word/activeX/activeX1.xml", bytes("<a/>"))), "attachment.embedded");
        add(all, "a document with a piece of HTML", docx(Map.of("word/document.xml", body("<w:altChunk/>"))), "attachment.embedded");
        add(all, "a document with a linked object", docx(Map.of("word/document.xml", body("<o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\"/>"))),
                "attachment.embedded");
    }

    private static void fetching(List<Sample> all) {
        String settings = "word/_rels/settings.xml.rels";
        String document = "word/_rels/document.xml.rels";
        add(all, "a document with a template from elsewhere", docx(Map.of(settings, relation("attachedTemplate", "http://example.org/t.dotm", true))),
                "attachment.externalLink");
        add(all, "a document with a template from a share", docx(Map.of(settings, relation("attachedTemplate", "file://host/share/t.dotm", false))),
                "attachment.externalLink");
        add(all, "a document with a picture from a share", docx(Map.of(document, relation("image", "\\\\host\\share\\a.png", false))), "attachment.externalLink");
        add(all, "a document with a picture from elsewhere", docx(Map.of(document, relation("image", "https://example.org/pixel.png", true))),
                "attachment.externalLink");
        add(all, "a document with a link that is a script", docx(Map.of(document, relation("hyperlink", "javascript:alert(1)", true))),
                "attachment.externalLink");
        add(all, "a document with a link to a file", docx(Map.of(document, relation("hyperlink", "file:///C:/Windows/System32/calc.exe", true))),
                "attachment.externalLink");
        add(all, "a document with a frame from elsewhere", docx(Map.of(document, relation("frame", "https://example.org/", true))), "attachment.externalLink");
        add(all, "a document that runs a command", docx(Map.of("word/document.xml", body("<w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe</w:instrText>"))),
                "attachment.externalLink");
        add(all, "a document that runs a command told in pieces", docx(Map.of("word/document.xml",
                body("<w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO cmd</w:instrText>"))), "attachment.externalLink");
        add(all, "a document that fetches a picture by a field", docx(Map.of("word/document.xml", body("<w:fldSimple w:instr=\"INCLUDEPICTURE http://example.org\"/>"))),
                "attachment.externalLink");
        add(all, "a document that reads a file of the server", docx(Map.of("word/document.xml",
                bytes("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"))), "attachment.zipBroken");
        add(all, "a document that laughs a billion times", docx(Map.of("word/document.xml", bytes("<!DOCTYPE a [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>"))), "attachment.zipBroken");
    }

    private static void archives(List<Sample> all) {
        add(all, "a document that writes outside", docx(Map.of("../../../etc/cron.d/evil", bytes("x"))), "attachment.zipSlip");
        add(all, "a document that writes at the root", docx(Map.of("/etc/cron.d/evil", bytes("x"))), "attachment.zipSlip");
        add(all, "a document that writes outside on Windows", docx(Map.of("..\\..\\evil.exe", bytes("x"))), "attachment.zipSlip");
        all.add(new Sample("a document that grows to 70 MB", "a.docx", () -> docx(Map.of("word/a.bin", new byte[70 * 1024 * 1024])), "attachment.zipBomb"));
        all.add(new Sample("a document of 3,000 parts", "a.docx", HostileDocuments::crowd, "attachment.zipBomb"));
        add(all, "an archive called a document", zip(Map.of("a.txt", bytes("hello"))), "attachment.notDocx");
        add(all, "a program for Java", zip(Map.of("META-INF/MANIFEST.MF", bytes("Main-Class: Evil"))), "attachment.notDocx");
        add(all, "a spreadsheet called a document", docx(Map.of("[Content_Types].xml",
                types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"))), "attachment.notDocx");
        add(all, "a document that is HTML at its end", joined(docx(Map.of()), bytes("<html><script>alert(1)</script>")), "attachment.zipBroken");
        add(all, "a document with a program before it", joined(bytes("MZ\0\0"), docx(Map.of())), "attachment.wrongType");
        add(all, "a document with two archives in one", joined(docx(Map.of()), docx(Map.of("word/vbaProject.bin", COMPOUND))), "attachment.zipBroken");
        add(all, "a document whose table says something else", patched(docx(Map.of()), "word/document.xml", "word/documenu.xml"), "attachment.zipBroken");
        add(all, "a document cut off", Arrays.copyOf(docx(Map.of()), 300), "attachment.zipBroken");
        add(all, "the first bytes of an archive", bytes("PK\3\4"), "attachment.zipBroken");
        add(all, "an encrypted archive", encrypted(), "attachment.protected");
        add(all, "a document with one part twice", docx(Map.of("WORD/document.xml", bytes("<a/>"))), "attachment.zipBroken");
    }

    private static void add(List<Sample> all, String what, byte[] bytes, String refusedWith) {
        HostileFiles.add(all, what, "report.docx", bytes, refusedWith);
    }

    /** A small document, with these parts instead of or beside its own. */
    public static byte[] docx(Map<String, byte[]> other) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", types(MAIN));
        parts.put("_rels/.rels", relation("officeDocument", "word/document.xml", false));
        parts.put("word/document.xml", body("<w:t>Үлгі мәтін</w:t>"));
        parts.putAll(other);
        return zip(parts);
    }

    private static byte[] types(String main) {
        return bytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + main + "\"/></Types>");
    }

    private static byte[] relation(String type, String target, boolean external) {
        return bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"" + OFFICE + type
                + "\" Target=\"" + target + "\"" + (external ? " TargetMode=\"External\"" : "") + "/></Relationships>");
    }

    private static byte[] body(String run) {
        return ("<w:document " + SPACE + "><w:body><w:p><w:r>" + run + "</w:r></w:p></w:body></w:document>").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] crowd() {
        var parts = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 3_000; i++) {
            parts.put("word/p" + i + ".xml", bytes("<a/>"));
        }
        return docx(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    /** The first occurrence only: the name before the part, not the one in the table. */
    private static byte[] patched(byte[] zip, String from, String to) {
        String latin = new String(zip, StandardCharsets.ISO_8859_1);
        int at = latin.indexOf(from);
        return bytes(latin.substring(0, at) + to + latin.substring(at + from.length()));
    }

    private static byte[] encrypted() {
        byte[] zip = docx(Map.of());
        zip[6] |= 1;
        zip[new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 8] |= 1;
        return zip;
    }
}
