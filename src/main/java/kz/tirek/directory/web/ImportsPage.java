package kz.tirek.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import kz.tirek.directory.ImportLine;
import kz.tirek.directory.SchoolImport;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.SheetReader;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.Messages;

/** Backs {@code directory/imports.xhtml}: the files of schools, and the upload of one. */
@Named
@RequestScoped
public class ImportsPage {
    @Inject SchoolImport schoolImport;
    @Inject Messages messages;
    @Inject Language language;
    private Part file;
    private List<ImportLine> batches;

    public List<ImportLine> getBatches() {
        if (batches == null) {
            batches = schoolImport.batches();
        }
        return batches;
    }

    /** Keeps the file and shows what it would do. */
    public void upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw Refusal.at("file", "shared.required");
        }
        byte[] content;
        try (InputStream stream = file.getInputStream()) {
            content = stream.readNBytes(SheetReader.MOST_BYTES + 1);
        }
        UUID id = schoolImport.upload(file.getSubmittedFileName(), content, language.getTag());
        messages.open("/imports/" + id);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
