package kz.tirek.sessions.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import kz.tirek.cases.CaseNumber;
import kz.tirek.sessions.SessionBook;
import kz.tirek.sessions.SessionFacts;
import kz.tirek.sessions.SessionLog;
import kz.tirek.sessions.SessionView;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Keys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Sessions of the psychologist's own cases. */
@Path("/cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {
    @Inject SessionBook book;
    @Inject SessionLog log;

    /**
     * A session to be logged.
     *
     * @param sign true to lock the note at once
     */
    public record NewSession(SessionFacts session, boolean sign) {}

    @GET
    @Path("/{number}/sessions")
    @Operation(summary = "Sessions of an own case, newest first")
    public Slice<SessionView> list(@PathParam("number") String number, @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size) {
        return book.ofCase(new CaseNumber(number), first, size);
    }

    @POST
    @Path("/{number}/sessions")
    @Operation(summary = "Log a session once, however often the same key arrives")
    public Response log(@PathParam("number") String number, @HeaderParam("Idempotency-Key") String key, NewSession body) {
        UUID id = log.log(Keys.required(key), new CaseNumber(number), body.session(), body.sign());
        return Response.created(URI.create("sessions/" + id)).entity(book.view(id)).build();
    }

    @GET
    @Path("/{number}/last-note")
    @Operation(summary = "The last signed note of an own case")
    public SessionBook.LastNote lastNote(@PathParam("number") String number) {
        return book.lastNote(new CaseNumber(number));
    }
}
