package kz.tirek.documents.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kz.tirek.documents.ConsentForms;
import kz.tirek.documents.DocumentContent;
import kz.tirek.documents.DocumentLine;
import kz.tirek.documents.DocumentView;
import kz.tirek.documents.NewDocument;
import kz.tirek.documents.YearDocuments;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Keys;
import kz.tirek.shared.web.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The psychologist's own plans and reports, and the blank form of consent. */
@Path("/documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentResource {
    static final String PDF = "application/pdf";
    private static final String ID = "/{id: [0-9a-fA-F-]{36}}";

    @Inject YearDocuments documents;
    @Inject ConsentForms forms;
    @Inject Language language;

    /** What a document is to say, and the version that was seen. */
    public record Saving(Integer version, DocumentContent content) {}

    @GET
    @Operation(summary = "Own plans and reports, the latest year first")
    public Slice<DocumentLine> list() {
        List<DocumentLine> lines = documents.documents();
        return new Slice<>(lines.size(), 0, lines.size(), lines);
    }

    @POST
    @Operation(summary = "Begin a plan or a report for a school and a school year")
    public Response begin(@HeaderParam("Idempotency-Key") String key, NewDocument told) {
        UUID id = documents.begin(Keys.required(key), told);
        return Response.created(URI.create("documents/" + id)).entity(documents.view(id, 0, language.getTag())).build();
    }

    @GET
    @Path(ID)
    @Operation(summary = "What it says, in its latest version or another one; a report with its figures")
    public DocumentView view(@PathParam("id") UUID id, @QueryParam("version") @DefaultValue("0") int number) {
        return documents.view(id, number, language.getTag());
    }

    @PUT
    @Path(ID)
    @Operation(summary = "Save what it says as a new version; the ones before stay")
    public DocumentView save(@PathParam("id") UUID id, Saving saving) {
        documents.save(id, saving.version() == null ? -1 : saving.version(), saving.content() == null ? new DocumentContent(null, null) : saving.content());
        return documents.view(id, 0, language.getTag());
    }

    @GET
    @Path(ID + "/pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "It on A4 pages, in the language of the request; noted as printed")
    public Response pdf(@PathParam("id") UUID id) {
        return paper(documents.pdf(id, language.getTag()), "document");
    }

    @GET
    @Path("/consent")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The form of written consent (Order 92 of 29.04.2025, para 12), blank, in Kazakh or Russian")
    public Response consent(@QueryParam("language") @DefaultValue("kk") String tag) {
        return paper(forms.blank(tag), "consent");
    }

    static Response paper(byte[] pdf, String name) {
        return Response.ok(pdf, PDF).header("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"").build();
    }
}
