package kz.tirek.emergency.web;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.emergency.Category;
import kz.tirek.emergency.Decision;
import kz.tirek.emergency.EmergencyDesk;
import kz.tirek.emergency.EmergencyLine;
import kz.tirek.emergency.EmergencyRate;
import kz.tirek.emergency.EmergencyReview;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Keys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Reading a case that is not one's own in an emergency, and the review of it. */
@Path("/emergency-access")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EmergencyResource {
    @Inject EmergencyDesk desk;
    @Inject EmergencyReview review;

    /** What is told when a case is opened. */
    public record Opening(String caseNumber, Category category, String reason) {}

    /** What a review found. */
    public record Finding(int version, Decision decision, String why) {}

    @POST
    @Operation(summary = "Open a case in an emergency; the sign-in must be younger than five minutes")
    public Response open(@HeaderParam("Idempotency-Key") String key, Opening opening) {
        UUID id = desk.open(Keys.required(key), opening.caseNumber(), opening.category(), opening.reason());
        return Response.created(URI.create("emergency-access/" + id)).entity(Map.of("id", id)).build();
    }

    @GET
    @Operation(summary = "The actor's own, the latest first")
    public List<EmergencyLine> mine() {
        return desk.mine();
    }

    @POST
    @Path("/{id}/end")
    @Operation(summary = "End one's own access before its time")
    public void end(@PathParam("id") UUID id, @QueryParam("version") int version) {
        desk.end(id, version);
    }

    @GET
    @Path("/notices")
    @Operation(summary = "Who opened the actor's cases, unread")
    public List<EmergencyLine> notices() {
        return desk.notices();
    }

    @POST
    @Path("/{id}/seen")
    @Operation(summary = "The case's owner has read the notice")
    public void seen(@PathParam("id") UUID id) {
        desk.seen(id);
    }

    @GET
    @Path("/reviews")
    @Operation(summary = "The queue of reviews; waiting=false shows the decided ones too")
    public Slice<EmergencyLine> reviews(@QueryParam("waiting") @DefaultValue("true") boolean waiting, @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size) {
        return review.queue(waiting, first, size);
    }

    @POST
    @Path("/{id}/decision")
    @Operation(summary = "What the review found; never of one's own")
    public void decide(@PathParam("id") UUID id, Finding finding) {
        review.decide(id, finding.version(), finding.decision(), finding.why());
    }

    @GET
    @Path("/rates")
    @Operation(summary = "How often each person did so, by month")
    public List<EmergencyRate> rates() {
        return review.rates();
    }
}
