package kz.tirek.handover.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.tirek.handover.CaseOfOwner;
import kz.tirek.handover.CaseloadOwner;
import kz.tirek.handover.Caseloads;
import kz.tirek.handover.Caseloads.Order;
import kz.tirek.shared.web.Keys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Caseloads that the manager hands over, for a while or for good; by numbers, never a child. */
@Path("/caseloads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandoverResource {
    @Inject Caseloads caseloads;

    /**
     * What is handed to whom.
     *
     * @param numbers which cases; all under way when missing or empty
     * @param until last day of standing in; missing hands over for good
     */
    public record Handing(UUID owner, Set<String> numbers, UUID to, LocalDate from, LocalDate until) {}

    @GET
    @Operation(summary = "Everyone with cases under way")
    public List<CaseloadOwner> owners() {
        return caseloads.owners();
    }

    @GET
    @Path("/{owner}")
    @Operation(summary = "The cases under way of one person, by number")
    public List<CaseOfOwner> casesOf(@PathParam("owner") UUID owner) {
        return caseloads.casesOf(owner);
    }

    @POST
    @Path("/handovers")
    @Operation(summary = "Let somebody stand in until a day, or hand over for good")
    public Response handOver(@HeaderParam("Idempotency-Key") String key, Handing order) {
        Set<String> numbers = order.numbers() == null ? Set.of() : order.numbers();
        int cases = caseloads.handOver(Keys.required(key), new Order(order.owner(), numbers, order.to(), order.from(), order.until()));
        return Response.status(Response.Status.CREATED).entity(Map.of("cases", cases)).build();
    }
}
