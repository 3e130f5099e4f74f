package kz.tirek.attachments.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kz.tirek.attachments.AttachmentDesk;
import kz.tirek.attachments.AttachmentIntake;
import kz.tirek.attachments.AttachmentLine;
import kz.tirek.attachments.Opened;
import kz.tirek.cases.CaseNumber;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Disposition;
import kz.tirek.shared.web.Keys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Files of the psychologist's own cases. */
@Path("/cases/{number}/attachments")
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentResource {
    private static final String SANDBOX = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    @Inject AttachmentDesk desk;
    @Inject AttachmentIntake intake;
    @Context HttpServletResponse servletResponse;

    /** Why a file is removed. */
    public record Removal(String why) {}

    /** Whether a file may be opened now. */
    public record Checked(boolean clean) {}

    @GET
    @Operation(summary = "Files of an own case, newest first")
    public Slice<AttachmentLine> list(@PathParam("number") String number) {
        List<AttachmentLine> lines = desk.list(new CaseNumber(number));
        return new Slice<>(lines.size(), 0, lines.size(), lines);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Add a file once, however often the same key arrives; the body is the file, its name stands in Content-Disposition")
    public Response add(@PathParam("number") String number, @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("Content-Disposition") String disposition, InputStream file) throws IOException {
        CaseNumber of = new CaseNumber(number);
        UUID id = intake.add(Keys.required(key), of, Disposition.name(disposition), file);
        return Response.created(URI.create("cases/" + number + "/attachments/" + id)).entity(desk.line(of, id)).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One file of an own case, without its content")
    public AttachmentLine line(@PathParam("number") String number, @PathParam("id") UUID id) {
        return desk.line(new CaseNumber(number), id);
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The file, to be saved; noted as an export")
    public Response content(@PathParam("number") String number, @PathParam("id") UUID id) {
        Opened file = desk.open(new CaseNumber(number), id);
        servletResponse.setHeader("Content-Security-Policy", SANDBOX);
        return Response.ok(file.content(), file.mediaType()).header("Content-Disposition", Disposition.attachment(file.name())).build();
    }

    @GET
    @Path("/{id}/thumbnail")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A small picture of a photo")
    public Response thumbnail(@PathParam("number") String number, @PathParam("id") UUID id) {
        Opened picture = desk.thumb(new CaseNumber(number), id);
        servletResponse.setHeader("Content-Security-Policy", SANDBOX);
        return Response.ok(picture.content(), picture.mediaType()).build();
    }

    @POST
    @Path("/{id}/check")
    @Operation(summary = "Ask the virus scanner again about a file that waits")
    public Checked check(@PathParam("number") String number, @PathParam("id") UUID id) {
        return new Checked(desk.checkAgain(new CaseNumber(number), id));
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Remove a file and say why; removing it again changes nothing")
    public void remove(@PathParam("number") String number, @PathParam("id") UUID id, Removal removal) {
        desk.remove(new CaseNumber(number), id, removal.why());
    }
}
