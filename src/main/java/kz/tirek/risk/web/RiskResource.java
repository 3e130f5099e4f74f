package kz.tirek.risk.web;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kz.tirek.cases.CaseNumber;
import kz.tirek.risk.AssessmentView;
import kz.tirek.risk.NewAssessment;
import kz.tirek.risk.RiskDesk;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Keys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Assessments of the risk of a case. */
@Path("/cases/{number}/risk-assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RiskResource {
    @Inject RiskDesk desk;

    @GET
    @Operation(summary = "Assessments of a case, newest first")
    public Slice<AssessmentView> list(@PathParam("number") String number) {
        List<AssessmentView> all = desk.file(new CaseNumber(number)).assessments();
        return new Slice<>(all.size(), 0, all.size(), all);
    }

    @POST
    @Operation(summary = "File an assessment once, however often the same key arrives; the case takes its overall level")
    public Response assess(@PathParam("number") String number, @HeaderParam("Idempotency-Key") String key, NewAssessment facts) {
        CaseNumber of = new CaseNumber(number);
        UUID id = desk.assess(Keys.required(key), of, facts);
        AssessmentView made = desk.file(of).assessments().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return Response.created(URI.create("cases/" + number + "/risk-assessments")).entity(made).build();
    }
}
