package kz.tirek.risk.web;

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
import java.util.UUID;
import kz.tirek.cases.CaseNumber;
import kz.tirek.risk.RiskDesk;
import kz.tirek.risk.SafetyView;
import kz.tirek.risk.SafetyWords;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Keys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Plans for a child's safety. */
@Path("/cases/{number}/safety-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SafetyResource {
    @Inject RiskDesk desk;
    @Inject SafetySheet sheet;

    @GET
    @Operation(summary = "Safety plans of a case, newest first")
    public Slice<SafetyView> list(@PathParam("number") String number) {
        List<SafetyView> all = desk.file(new CaseNumber(number)).plans();
        return new Slice<>(all.size(), 0, all.size(), all);
    }

    @POST
    @Operation(summary = "File a safety plan once, however often the same key arrives; earlier ones stay")
    public Response plan(@PathParam("number") String number, @HeaderParam("Idempotency-Key") String key, SafetyWords words) {
        CaseNumber of = new CaseNumber(number);
        UUID id = desk.plan(Keys.required(key), of, words);
        SafetyView made = desk.file(of).plans().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return Response.created(URI.create("cases/" + number + "/safety-plans")).entity(made).build();
    }

    @GET
    @Path("/{id}/sheet")
    @Produces("application/pdf")
    @Operation(summary = "The plan as one sheet for the child in kk, ru or en: without name and number; noted as a print")
    public Response sheet(@PathParam("number") String number, @PathParam("id") UUID id, @QueryParam("language") @DefaultValue("kk") String language) {
        SafetyView plan = desk.print(new CaseNumber(number), id);
        return Response.ok(sheet.of(plan.words(), language), "application/pdf").header("Content-Disposition", "attachment; filename=\"plan.pdf\"").build();
    }
}
