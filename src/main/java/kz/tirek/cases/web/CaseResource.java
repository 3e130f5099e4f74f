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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.cases.CaseBulk;
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
import kz.tirek.shared.Refusals;
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
    @Inject CaseBulk bulk;

    /** What is looked for. */
    public record Sought(String text, int size) {}

    /** Cases whose follow-up shall be on a day. */
    public record FollowUps(List<String> numbers, LocalDate on) {}

    @GET
    @Operation(summary = "The caseload; without status every case")
    public Slice<CaseLine> list(@QueryParam("status") Status status, @QueryParam("risk") Risk risk, @QueryParam("reason") Reason reason,
            @QueryParam("school") UUID school, @QueryParam("due") CaseFilter.Due due, @QueryParam("query") String query,
            @QueryParam("sort") CaseFilter.Sort sort, @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size) {
        return desk.list(new CaseFilter(status, false, risk, reason, school, due, query, sort, first, size));
    }

    @POST
    @Path("/search")
    @Operation(summary = "Cases by part of a number or of a pupil's name, which never stands in an address")
    public Slice<CaseLine> search(Sought sought) {
        return desk.list(new CaseFilter(null, false, null, null, null, null, sought.text(), null, 0, sought.size()));
    }

    @POST
    @Path("/follow-ups")
    @Operation(summary = "Move the follow-up of several cases at once; the answer says where each was before")
    public List<CaseBulk.Moved> followUps(FollowUps wanted) {
        new Refusals().require(wanted.numbers(), "numbers").throwIfAny();
        return bulk.followUp(wanted.numbers().stream().map(CaseNumber::new).toList(), wanted.on());
    }

    @POST
    @Path("/follow-ups/back")
    @Operation(summary = "Take that back, save where somebody moved it again since")
    public Map<String, Integer> back(List<CaseBulk.Moved> moves) {
        return Map.of("back", bulk.back(moves));
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
