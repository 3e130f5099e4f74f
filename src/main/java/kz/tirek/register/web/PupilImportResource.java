package kz.tirek.register.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.register.FilePreview;
import kz.tirek.register.ImportCourse;
import kz.tirek.register.ImportedFile;
import kz.tirek.register.NewImport;
import kz.tirek.register.PupilImports;
import kz.tirek.register.RowFate;
import kz.tirek.shared.Sheet;
import kz.tirek.shared.SheetFormat;
import kz.tirek.shared.SheetReader;
import kz.tirek.shared.SheetWriter;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Disposition;
import kz.tirek.shared.web.Keys;
import kz.tirek.shared.web.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Files of pupils of the psychologist's schools, in steps: upload, look, map, enter, undo. */
@Path("/pupils/imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PupilImportResource {
    private static final String ID = "/{id: [0-9a-fA-F-]{36}}";

    @Inject PupilImports imports;
    @Inject Language language;

    /** What the columns hold: a name or an empty text for each; and the version that was seen. */
    public record Mapping(Integer version, List<String> columns) {}

    /** Whether wrong rows are left out; else a single one keeps all out. */
    public record Entering(boolean onlyRight) {}

    @GET
    @Operation(summary = "The psychologist's latest files, newest first")
    public Slice<ImportedFile> list() {
        List<ImportedFile> files = imports.files();
        return new Slice<>(files.size(), 0, files.size(), files);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Upload a file (XLSX or CSV in UTF-8), which is kept for a day; no pupil is entered. The body is the file, its name stands in Content-Disposition")
    public Response upload(@HeaderParam("Idempotency-Key") String key, @HeaderParam("Content-Disposition") String disposition, @QueryParam("school") UUID school,
            @QueryParam("language") @DefaultValue("KAZAKH") InstructionLanguage taught, InputStream file) throws IOException {
        UUID id = imports.upload(Keys.required(key), new NewImport(Disposition.name(disposition), school, taught), file.readNBytes(SheetReader.MOST_BYTES + 1));
        return Response.created(URI.create("pupils/imports/" + id)).entity(imports.file(id)).build();
    }

    @GET
    @Path(ID)
    @Operation(summary = "One file, without what it says")
    public ImportedFile file(@PathParam("id") UUID id) {
        return imports.file(id);
    }

    @GET
    @Path(ID + "/preview")
    @Operation(summary = "What the file would do: columns, counts, and rows with what is wrong, cell by cell")
    public FilePreview preview(@PathParam("id") UUID id, @QueryParam("show") RowFate fate, @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size) {
        return imports.preview(id, fate, first, size);
    }

    @PUT
    @Path(ID + "/columns")
    @Operation(summary = "Say what the file's columns hold")
    public ImportedFile map(@PathParam("id") UUID id, Mapping mapping) {
        imports.map(id, mapping.version() == null ? -1 : mapping.version(), mapping.columns());
        return imports.file(id);
    }

    @POST
    @Path(ID + "/entering")
    @Operation(summary = "Begin to enter its pupils: all, or with onlyRight those of right rows; see progress")
    public Response enter(@PathParam("id") UUID id, Entering entering) {
        imports.enter(id, entering != null && entering.onlyRight());
        return Response.accepted(imports.course(id)).build();
    }

    @GET
    @Path(ID + "/progress")
    @Operation(summary = "How far the entering is, or why nothing was entered")
    public ImportCourse progress(@PathParam("id") UUID id) {
        return imports.course(id);
    }

    @POST
    @Path(ID + "/undo")
    @Operation(summary = "Take out the pupils that it entered, as long as nothing was built on them")
    public ImportedFile undo(@PathParam("id") UUID id) {
        imports.undo(id);
        return imports.file(id);
    }

    @DELETE
    @Path(ID)
    @Operation(summary = "Forget a file that was not entered")
    public void drop(@PathParam("id") UUID id) {
        imports.drop(id);
    }

    @GET
    @Path("/template")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The file to fill in: format xlsx or csv, headings in the language of the request")
    public Response template(@QueryParam("format") @DefaultValue("xlsx") String format) {
        SheetFormat chosen = SheetFormat.named(format).orElseThrow(BadRequestException::new);
        List<Sheet> sheets = imports.template(language.getTag());
        return Response.ok((StreamingOutput) out -> SheetWriter.write(chosen, out, sheets)).type(chosen.contentType())
                .header("Content-Disposition", "attachment; filename=\"pupils." + chosen.extension() + "\"").build();
    }
}
