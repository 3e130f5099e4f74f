package kz.tirek.attachments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kz.tirek.attachments.AttachmentDesk;
import kz.tirek.attachments.AttachmentIntake;
import kz.tirek.attachments.AttachmentLine;
import kz.tirek.attachments.Screening;
import kz.tirek.cases.CaseNumber;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Routes;

/** Backs {@code attachments/files.xhtml}, the part "files" of a case's page; adding works without a script too. */
@Named
@RequestScoped
public class FilesPart {
    private static final int KILO = 1024;

    @Inject AttachmentDesk desk;
    @Inject AttachmentIntake intake;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private UUID requestKey = Ids.next();
    private List<Part> files;
    private String removeWhy;
    private List<AttachmentLine> lines;

    public List<AttachmentLine> getLines() {
        if (lines == null) {
            lines = desk.list(number());
        }
        return lines;
    }

    /** Adds what was chosen; each file has a key of its own, made from the form's. */
    public void add() throws IOException {
        List<Part> chosen = files == null ? List.of() : files.stream().filter(part -> part != null && part.getSize() > 0).toList();
        if (chosen.isEmpty()) {
            throw Refusal.at("file", files == null || files.isEmpty() ? "shared.required" : "attachment.empty");
        }
        for (int i = 0; i < chosen.size(); i++) {
            UUID key = UUID.nameUUIDFromBytes((requestKey + "|" + i).getBytes(StandardCharsets.US_ASCII));
            try (InputStream file = chosen.get(i).getInputStream()) {
                intake.add(key, number(), chosen.get(i).getSubmittedFileName(), file);
            }
        }
        done("attachment.addedNow");
    }

    public void remove() {
        desk.remove(number(), getRemoving().id(), removeWhy);
        done("attachment.removedNow");
    }

    public void check(AttachmentLine line) {
        done(desk.checkAgain(number(), line.id()) ? "attachment.cleanNow" : "attachment.stillWaits");
    }

    private void done(String said) {
        messages.done(said);
        messages.open("/cases/" + number() + "#files");
    }

    /** The file that is about to be removed, or null. */
    public AttachmentLine getRemoving() {
        String asked = request.getParameter("remove");
        return getLines().stream().filter(line -> line.id().toString().equals(asked)).findFirst().orElse(null);
    }

    /** Whether the form came back because what was sent is larger than the server takes. */
    public boolean isTooLarge() {
        return request.getParameter("tooLarge") != null;
    }

    /** In kilobytes, from one megabyte on in megabytes. */
    public Number size(int bytes) {
        return mega(bytes) ? (Number) ((double) bytes / KILO / KILO) : (Number) Math.max(1, bytes / KILO);
    }

    public boolean mega(int bytes) {
        return bytes >= KILO * KILO;
    }

    /** Greatest size of a file, in bytes. */
    public int getMost() {
        return Screening.MOST_BYTES;
    }

    public int getMostMega() {
        return Screening.MOST_BYTES / KILO / KILO;
    }

    private CaseNumber number() {
        return new CaseNumber(Routes.key(request));
    }

    public UUID getRequestKey() {
        return requestKey;
    }

    public void setRequestKey(UUID requestKey) {
        this.requestKey = requestKey == null ? Ids.next() : requestKey;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public String getRemoveWhy() {
        return removeWhy;
    }

    public void setRemoveWhy(String removeWhy) {
        this.removeWhy = removeWhy;
    }
}
