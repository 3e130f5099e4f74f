package kz.tirek.handover.web;

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
import java.util.Map;
import java.util.UUID;
import kz.tirek.handover.TransferLine;
import kz.tirek.handover.Transfers;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Keys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Cases that go with a child to another school. */
@Path("/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TransferResource {
    @Inject Transfers transfers;

    /** Which case is offered, with a word to the receiver. */
    public record Offer(String caseNumber, String word) {}

    /** An answer to the version that was seen. */
    public record Answer(int version, String why) {}

    @GET
    @Operation(summary = "What comes to the actor's schools and what they offered, those that wait first; for the manager all, without children")
    public Slice<TransferLine> list(@QueryParam("first") @DefaultValue("0") int first, @QueryParam("size") @DefaultValue("50") int size) {
        return transfers.list(first, size);
    }

    @POST
    @Operation(summary = "Offer a case to the school to which the register has moved the child")
    public Response offer(@HeaderParam("Idempotency-Key") String key, Offer offer) {
        UUID id = transfers.offer(Keys.required(key), offer.caseNumber(), offer.word());
        return Response.created(URI.create("transfers/" + id)).entity(Map.of("id", id)).build();
    }

    @POST
    @Path("/{id}/accept")
    @Operation(summary = "Take the case; the sender's access ends")
    public Map<String, String> accept(@PathParam("id") UUID id, Answer answer) {
        return Map.of("caseNumber", transfers.accept(id, answer.version()));
    }

    @POST
    @Path("/{id}/decline")
    @Operation(summary = "Give the case back, with a reason")
    public void decline(@PathParam("id") UUID id, Answer answer) {
        transfers.decline(id, answer.version(), answer.why());
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(summary = "Take an own offer back")
    public void withdraw(@PathParam("id") UUID id, Answer answer) {
        transfers.withdraw(id, answer.version());
    }
}
