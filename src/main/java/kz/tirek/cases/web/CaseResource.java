package kz.tirek.cases.web;

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
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.CaseIntake;
import kz.tirek.cases.CaseLine;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseView;
import kz.tirek.cases.NewCase;
import kz.tirek.cases.Reason;
import kz.tirek.cases.Risk;
import kz.tirek.cases.Status;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Keys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Support cases: own ones whole, for the Centre's manager facts without names. */
@Path("/cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseResource {
    @Inject CaseDesk desk;
    @Inject CaseIntake intake;

    @GET
    @Operation(summary = "The caseload; without status every case")
    public Slice<CaseLine> list(@QueryParam("status") Status status, @QueryParam("risk") Risk risk, @QueryParam("reason") Reason reason,
            @QueryParam("school") UUID school, @QueryParam("due") CaseFilter.Due due, @QueryParam("query") String query,
            @QueryParam("sort") CaseFilter.Sort sort, @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size) {
        return desk.list(new CaseFilter(status, false, risk, reason, school, due, query, sort, first, size));
    }

    @POST
    @Operation(summary = "Open a case for a pupil of the psychologist's schools")
    public Response open(@HeaderParam("Idempotency-Key") String key, NewCase facts) {
        CaseNumber number = intake.open(Keys.required(key), facts);
        return Response.created(URI.create("cases/" + number.value())).entity(desk.view(number)).build();
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "One case")
    public CaseView view(@PathParam("number") String number) {
        return desk.view(new CaseNumber(number));
    }
}
