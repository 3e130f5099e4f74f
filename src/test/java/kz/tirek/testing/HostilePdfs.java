package kz.tirek.testing;

import static kz.tirek.testing.HostileFiles.bytes;
import static kz.tirek.testing.HostileFiles.joined;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.tirek.testing.HostileFiles.Sample;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** PDF documents that act, hide, or will not be looked at. */
public final class HostilePdfs {
    private static final int BOMB = 100 * 1024 * 1024;

    private HostilePdfs() {}

    static void add(List<Sample> all) {
        add(all, "a plain PDF", pdf("", ""), null);
        add(all, "a PDF with a link", pdf("", "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org) >> >>]"), null);
        add(all, "a PDF that opens at its second page", pdf("/OpenAction [3 0 R /Fit]", ""), null);
        add(all, "a PDF of another program", saved(document -> {}), null);
        acting(all);
        hiding(all);
        broken(all);
    }

    private static void acting(List<Sample> all) {
        String script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
        add(all, "a PDF that runs a script", pdf("/OpenAction " + script, ""), "attachment.pdfScript");
        add(all, "a PDF with scripts by name", pdf("/Names << /JavaScript << /Names [(a) " + script + "] >> >>", ""), "attachment.pdfScript");
        add(all, "a PDF that runs a script when it closes", pdf("/AA << /WC " + script + " >>", ""), "attachment.pdfScript");
        add(all, "a PDF that spells its script otherwise", pdf("/OpenAction << /S /J#61vaScript /#4AS (app.alert\\(1\\)) >>", ""), "attachment.pdfScript");
        add(all, "a PDF with its script packed away", saved(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                "attachment.pdfScript");
        add(all, "a PDF with an active form", pdf("/AcroForm << /Fields [] /XFA (x) >>", ""), "attachment.pdfScript");
        add(all, "a PDF that starts a program", pdf("/OpenAction << /S /Launch /F (cmd.exe) >>", ""), "attachment.pdfAction");
        add(all, "a PDF with its program packed away", saved(document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch())), "attachment.pdfAction");
        add(all, "a PDF that sends what is filled in", pdf("/OpenAction << /S /SubmitForm /F (http://example.org) >>", ""), "attachment.pdfAction");
        add(all, "a PDF that opens a file of a share", pdf("/OpenAction << /S /GoToR /F (//host/share/a.pdf) /D [0 /Fit] >>", ""), "attachment.pdfAction");
        add(all, "a PDF that takes data in", pdf("/OpenAction << /S /ImportData /F (a.fdf) >>", ""), "attachment.pdfAction");
        add(all, "a PDF that opens what it embeds", pdf("/OpenAction << /S /GoToE /T << /R /C >> >>", ""), "attachment.pdfAction");
    }

    private static void hiding(List<Sample> all) {
        add(all, "a PDF with a file inside", pdf("/Names << /EmbeddedFiles << /Names [(a.exe) << /Type /Filespec /EF << /F 4 0 R >> >>] >> >>", ""),
                "attachment.embedded");
        add(all, "a PDF with a file pinned to its page", pdf("", "/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] >>]"), "attachment.embedded");
        add(all, "a PDF with Flash", pdf("", "/Annots [<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] >>]"), "attachment.embedded");
        add(all, "a PDF with a film", pdf("", "/Annots [<< /Type /Annot /Subtype /Movie /Rect [0 0 9 9] >>]"), "attachment.embedded");
        add(all, "a PDF with a file under a key spelt otherwise", pdf("/X << /#45F << /F 4 0 R >> >>", ""), "attachment.embedded");
        add(all, "a PDF with a password", encrypted("secret"), "attachment.protected");
        add(all, "a PDF with restrictions", encrypted(""), "attachment.protected");
        add(all, "a PDF with an archive behind it", joined(pdf("", ""), HostileDocuments.zip(Map.of("a.exe", bytes("MZ")))), "attachment.pdfBroken");
        add(all, "a PDF with HTML behind it", joined(pdf("", ""), bytes("<script>alert(1)</script>")), "attachment.pdfBroken");
        add(all, "a PDF with a script that its table does not know", bytes(latin(pdf("", "")).replace("xref\n0", "9 0 obj\n<< /S /JavaScript /JS (x) >>\nendobj\nxref\n0")),
                "attachment.pdfScript");
        all.add(new Sample("a PDF whose objects grow to 100 MB", "scan.pdf", HostilePdfs::bomb, "attachment.zipBomb"));
    }

    private static void broken(List<Sample> all) {
        add(all, "a PDF cut off", Arrays.copyOf(pdf("", ""), 150), "attachment.pdfBroken");
        add(all, "the first bytes of a PDF", bytes("%PDF-1.7\n"), "attachment.pdfBroken");
        add(all, "HTML behind the first bytes of a PDF", bytes("%PDF-1.7\n<html><script>alert(1)</script></html>\n%%EOF\n"), "attachment.pdfBroken");
        add(all, "a PDF without pages", bytes("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"), "attachment.pdfBroken");
    }

    private static void add(List<Sample> all, String what, byte[] bytes, String refusedWith) {
        HostileFiles.add(all, what, "scan.pdf", bytes, refusedWith);
    }

    /** One page; these keys are added to the catalogue and to the page. */
    public static byte[] pdf(String catalogue, String page) {
        List<String> objects = List.of("<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] " + page + " >>", "<< /Length 2 >>\nstream\nhi\nendstream");
        var text = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(text.length()));
            text.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = text.length();
        return bytes(text.append(table).append("trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n").append(start).append("\n%%EOF\n").toString());
    }

    /** Change to a document before it is saved. */
    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] saved(Change change) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            change.to(document);
            document.save(out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    private static byte[] encrypted(String password) {
        return saved(document -> {
            var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
    }

    private static byte[] bomb() {
        byte[] blanks = new byte[BOMB];
        Arrays.fill(blanks, (byte) ' ');
        byte[] packed = HostilePictures.deflated(blanks);
        return joined(bytes("%PDF-1.5\n7 0 obj\n<< /Type /Obj#53tm /N 1 /First 4 /Filter /FlateDecode /Length " + packed.length + " >>\nstream\n"), packed,
                bytes("\nendstream\nendobj\n"), Arrays.copyOfRange(pdf("", ""), 9, pdf("", "").length));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
