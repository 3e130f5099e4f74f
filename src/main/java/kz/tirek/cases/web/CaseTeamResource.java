package kz.tirek.cases.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseTeam;
import kz.tirek.shared.web.Keys;
import kz.tirek.sharing.ShareLine;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who works on a case together. */
@Path("/cases/{number}/team")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseTeamResource {
    @Inject CaseTeam team;

    /** Who is let in, for what part and until which day. */
    public record Invitation(UUID staff, String part, LocalDate until) {}

    @GET
    @Operation(summary = "Who is and was let into the case, the latest first")
    public List<ShareLine> list(@PathParam("number") String number) {
        return team.of(new CaseNumber(number));
    }

    @POST
    @Operation(summary = "Let a colleague work on the case")
    public Response letIn(@HeaderParam("Idempotency-Key") String key, @PathParam("number") String number, Invitation invitation) {
        team.letIn(Keys.required(key), new CaseNumber(number), invitation.staff(), invitation.part(), invitation.until());
        return Response.status(Response.Status.CREATED).entity(team.of(new CaseNumber(number))).build();
    }

    @POST
    @Path("/{share}/end")
    @Operation(summary = "End a share")
    public void end(@PathParam("number") String number, @PathParam("share") UUID share, @QueryParam("version") int version) {
        team.letOut(new CaseNumber(number), share, version);
    }
}
