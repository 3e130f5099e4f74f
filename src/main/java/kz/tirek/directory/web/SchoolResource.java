package kz.tirek.directory.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kz.tirek.directory.Directory;
import kz.tirek.directory.SchoolFacts;
import kz.tirek.directory.SchoolImport;
import kz.tirek.directory.SchoolLine;
import kz.tirek.directory.SchoolSearch;
import kz.tirek.directory.SchoolSort;
import kz.tirek.directory.SchoolStatus;
import kz.tirek.directory.SchoolView;
import kz.tirek.directory.SchoolWork;
import kz.tirek.shared.Sheet;
import kz.tirek.shared.SheetFormat;
import kz.tirek.shared.SheetWriter;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Keys;
import kz.tirek.shared.web.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Schools of the region. */
@Path("/schools")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SchoolResource {
    private static final String ID = "/{id: [0-9a-fA-F-]{36}}";

    @Inject Directory directory;
    @Inject SchoolWork work;
    @Inject SchoolImport schoolImport;
    @Inject Language language;

    @GET
    @Operation(summary = "Schools, open ones unless a status is given")
    public Slice<SchoolLine> list(@QueryParam("query") String query, @QueryParam("district") String district,
            @QueryParam("status") SchoolStatus status, @QueryParam("sort") SchoolSort sort, @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size) {
        return directory.schools(new SchoolSearch(query, district, status, sort, language.getTag(), first, size));
    }

    @GET
    @Path(ID)
    @Operation(summary = "One school with its past")
    public SchoolView view(@PathParam("id") UUID id) {
        return directory.school(id);
    }

    @POST
    @Operation(summary = "Open a school (administrators)")
    public Response open(@HeaderParam("Idempotency-Key") String key, SchoolFacts facts) {
        UUID id = work.open(Keys.required(key), facts);
        return Response.created(URI.create("schools/" + id)).entity(directory.school(id)).build();
    }

    @PUT
    @Path(ID)
    @Operation(summary = "Set right what was recorded wrongly of a school (administrators)")
    public SchoolView correct(@PathParam("id") UUID id, CorrectedSchool corrected) {
        work.correct(id, corrected.version(), corrected.facts());
        return directory.school(id);
    }

    @GET
    @Path("/template")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The file to fill in for an import: format xlsx or csv, headings in the language of the request")
    public Response template(@QueryParam("format") @DefaultValue("xlsx") String format) {
        SheetFormat chosen = SheetFormat.named(format).orElseThrow(BadRequestException::new);
        List<Sheet> sheets = schoolImport.template(language.getTag());
        return Response.ok((StreamingOutput) out -> SheetWriter.write(chosen, out, sheets)).type(chosen.contentType())
                .header("Content-Disposition", "attachment; filename=\"schools." + chosen.extension() + "\"").build();
    }
}
