package kz.tirek.register.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.directory.web.Places;
import kz.tirek.register.ImportedFile;
import kz.tirek.register.NewImport;
import kz.tirek.register.PupilImports;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.SheetReader;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code register/imports.xhtml}: the psychologist's files of pupils, and the upload of one. */
@Named
@ViewScoped
public class PupilImportsPage implements Serializable {
    @Inject transient PupilImports imports;
    @Inject transient Messages messages;
    @Inject transient Places places;

    private final UUID requestKey = Ids.next();
    private UUID school;
    private InstructionLanguage language = InstructionLanguage.KAZAKH;
    private transient Part file;
    private transient List<ImportedFile> files;

    /** Opens the page before anything of it is shown. */
    public void begin() {
        getFiles();
        List<UUID> mine = places.getMySchools();
        if (school == null && mine.size() == 1) {
            school = mine.get(0);
        }
    }

    public List<ImportedFile> getFiles() {
        if (files == null) {
            files = imports.files();
        }
        return files;
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
        UUID id = imports.upload(requestKey, new NewImport(file.getSubmittedFileName(), school, language), content);
        messages.open("/pupils/imports/" + id);
    }

    public UUID getSchool() {
        return school;
    }

    public void setSchool(UUID school) {
        this.school = school;
    }

    public InstructionLanguage getLanguage() {
        return language;
    }

    public void setLanguage(InstructionLanguage language) {
        this.language = language;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
