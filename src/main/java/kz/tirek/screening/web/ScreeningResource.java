package kz.tirek.screening.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kz.tirek.cases.CaseNumber;
import kz.tirek.screening.NewScreening;
import kz.tirek.screening.ScreeningDesk;
import kz.tirek.screening.ScreeningView;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Keys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Screenings of a case. */
@Path("/cases/{number}/screenings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScreeningResource {
    @Inject ScreeningDesk desk;

    /**
     * Who does what because of a critical answer.
     *
     * @param version the version that was read
     */
    public record Action(int version, String who, String what) {}

    /**
     * What came of a screening.
     *
     * @param version the version that was read
     */
    public record Closing(int version, String conclusion) {}

    @GET
    @Operation(summary = "Screenings of a case, newest first")
    public Slice<ScreeningView> list(@PathParam("number") String number) {
        List<ScreeningView> all = desk.list(new CaseNumber(number));
        return new Slice<>(all.size(), 0, all.size(), all);
    }

    @POST
    @Operation(summary = "File a screening once, however often the same key arrives; only under a written consent for diagnostics")
    public Response take(@PathParam("number") String number, @HeaderParam("Idempotency-Key") String key, NewScreening facts) {
        CaseNumber of = new CaseNumber(number);
        UUID id = desk.take(Keys.required(key), of, facts);
        ScreeningView taken = desk.list(of).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return Response.created(URI.create("cases/" + number + "/screenings")).entity(taken).build();
    }

    @PUT
    @Path("/{id}/action")
    @Operation(summary = "Name who does what because of a critical answer")
    public void act(@PathParam("number") String number, @PathParam("id") UUID id, Action action) {
        desk.act(new CaseNumber(number), id, action.version(), action.who(), action.what());
    }

    @PUT
    @Path("/{id}/conclusion")
    @Operation(summary = "Close a screening; refused while a critical answer waits for an action")
    public void close(@PathParam("number") String number, @PathParam("id") UUID id, Closing closing) {
        desk.close(new CaseNumber(number), id, closing.version(), closing.conclusion());
    }
}
