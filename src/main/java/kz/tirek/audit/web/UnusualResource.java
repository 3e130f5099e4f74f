package kz.tirek.audit.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kz.tirek.audit.ReadingRuleView;
import kz.tirek.audit.UnusualLine;
import kz.tirek.audit.UnusualReview;
import kz.tirek.audit.UnusualState;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Unusual reading and its review. */
@Path("/audit/unusual")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UnusualResource {

    @Inject UnusualReview review;

    /** What is decided on a reading. */
    public record Decision(int version, UnusualState state, String words) {}

    @GET
    @Operation(summary = "Unusual reading of a state (OPEN, EXPLAINED, ESCALATED), latest first")
    public Slice<UnusualLine> list(@QueryParam("state") @DefaultValue("OPEN") String state, @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size) {
        return review.list(state(state), first, size);
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Decide on a reading: {version, state, words}; nobody decides on their own")
    public UnusualLine decide(@PathParam("id") String id, Decision decision) {
        UUID reading = Ids.read(id).orElseThrow(Absent::new);
        if (decision == null) {
            throw Refusal.at("state", "shared.required");
        }
        review.decide(reading, decision.version(), decision.state(), decision.words());
        return review.view(reading);
    }

    @GET
    @Path("/rules")
    @Operation(summary = "From when on reading is listed")
    public List<ReadingRuleView> rules() {
        return review.rules();
    }

    @PUT
    @Path("/rules")
    @Operation(summary = "Set one rule, told with the version that was seen")
    public Response set(ReadingRuleView rule) {
        if (rule == null || rule.kind() == null) {
            throw Refusal.at("kind", "shared.required");
        }
        review.set(rule);
        return Response.noContent().build();
    }

    private static UnusualState state(String text) {
        for (UnusualState state : UnusualState.values()) {
            if (state.name().equals(text)) {
                return state;
            }
        }
        throw Refusal.at("state", "shared.required");
    }
}
