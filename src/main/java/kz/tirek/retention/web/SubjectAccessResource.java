package kz.tirek.retention.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kz.tirek.retention.SubjectAsk;
import kz.tirek.retention.SubjectFiles;
import kz.tirek.retention.SubjectLine;
import kz.tirek.retention.SubjectRequests;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.web.Keys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Families' requests for what is held on their child, and the file itself as JSON and PDF. */
@Path("/subject-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubjectAccessResource {
    @Inject SubjectRequests requests;
    @Inject SubjectFiles files;
    @Inject SubjectPdf pdf;

    /** Body of a decision: the version that was seen, and whether it is granted. */
    public record Decision(Integer version, Boolean granted) {}

    @GET
    @Operation(summary = "Requests, newest first; no child is named")
    public List<SubjectLine> list() {
        return requests.list();
    }

    @POST
    @Operation(summary = "Note a family's request; another person decides")
    public Response note(@HeaderParam("Idempotency-Key") String key, SubjectAsk facts) {
        UUID id = requests.note(Keys.required(key), facts);
        return Response.created(URI.create("subject-requests/" + id)).build();
    }

    @POST
    @Path("/{id}/decision")
    @Operation(summary = "Grant or deny, as the second person")
    public Response decide(@PathParam("id") UUID id, Decision decision) {
        new Refusals().require(decision.version(), "version").require(decision.granted(), "granted").throwIfAny();
        requests.decide(id, decision.version(), decision.granted());
        return Response.noContent().build();
    }

    @GET
    @Path("/{id}/file.json")
    @Operation(summary = "All that is held on the child of a granted request; every time is noted in the audit")
    public Response json(@PathParam("id") UUID id) {
        return attached(files.of(id), "subject-access.json");
    }

    @GET
    @Path("/{id}/file.pdf")
    @Produces("application/pdf")
    @Operation(summary = "The same to read and to print, in the language of the reader")
    public Response printed(@PathParam("id") UUID id) {
        return attached(pdf.of(files.of(id)), "subject-access.pdf");
    }

    private static Response attached(Object content, String name) {
        return Response.ok(content).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
