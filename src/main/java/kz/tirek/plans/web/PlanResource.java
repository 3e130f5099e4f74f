package kz.tirek.plans.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.cases.CaseNumber;
import kz.tirek.plans.NewGoal;
import kz.tirek.plans.NewPlan;
import kz.tirek.plans.NewReview;
import kz.tirek.plans.PlanDesk;
import kz.tirek.plans.PlanView;
import kz.tirek.plans.PlanWork;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Keys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Individual programmes of a case. */
@Path("/cases/{number}/plan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {
    @Inject PlanDesk desk;
    @Inject PlanWork work;
    @Inject PlanSheet sheet;

    /** @param version of the programme that was read */
    public record Worded(int version, NewGoal goal) {}

    /** @param version of the programme that was read */
    public record Done(int version, LocalDate on) {}

    /** @param version of the programme that was read */
    public record Reviewed(int version, NewReview review) {}

    @GET
    @Operation(summary = "Programmes of a case, newest first: the one under way and earlier ones")
    public Slice<PlanView> list(@PathParam("number") String number) {
        List<PlanView> all = desk.list(new CaseNumber(number));
        return new Slice<>(all.size(), 0, all.size(), all);
    }

    @POST
    @Operation(summary = "Draw up a programme once, however often the same key arrives")
    public Response draw(@PathParam("number") String number, @HeaderParam("Idempotency-Key") String key, NewPlan facts) {
        CaseNumber of = new CaseNumber(number);
        desk.draw(Keys.required(key), of, facts);
        return created(of);
    }

    @POST
    @Path("/goals")
    @Operation(summary = "Add a goal with measures once, however often the same key arrives")
    public Response add(@PathParam("number") String number, @HeaderParam("Idempotency-Key") String key, Worded body) {
        CaseNumber of = new CaseNumber(number);
        work.add(Keys.required(key), of, body.version(), body.goal());
        return created(of);
    }

    @PUT
    @Path("/goals/{goal}")
    @Operation(summary = "Word a goal and its measures anew")
    public void rewrite(@PathParam("number") String number, @PathParam("goal") UUID goal, Worded body) {
        work.rewrite(new CaseNumber(number), body.version(), goal, body.goal());
    }

    @PUT
    @Path("/measures/{measure}/done")
    @Operation(summary = "A measure was carried out")
    public void done(@PathParam("number") String number, @PathParam("measure") UUID measure, Done body) {
        work.done(new CaseNumber(number), body.version(), measure, body.on());
    }

    @POST
    @Path("/agreements")
    @Operation(summary = "What parents said to the programme, once, however often the same key arrives")
    public Response agree(@PathParam("number") String number, @HeaderParam("Idempotency-Key") String key, PlanWork.Agreement said) {
        CaseNumber of = new CaseNumber(number);
        work.agree(Keys.required(key), of, said);
        return created(of);
    }

    @PUT
    @Path("/reviews/{term}")
    @Operation(summary = "Hold the review at the end of a term")
    public void review(@PathParam("number") String number, @PathParam("term") int term, Reviewed body) {
        work.review(new CaseNumber(number), body.version(), term, body.review());
    }

    @GET
    @Path("/{id}/sheet")
    @Produces("application/pdf")
    @Operation(summary = "The programme on paper for the parents' signature, in kk or ru; noted as a print")
    public Response sheet(@PathParam("number") String number, @PathParam("id") UUID id, @QueryParam("language") @DefaultValue("kk") String language) {
        byte[] pdf = sheet.of(desk.print(new CaseNumber(number), id), language);
        return Response.ok(pdf, "application/pdf").header("Content-Disposition", "attachment; filename=\"programme.pdf\"").build();
    }

    private Response created(CaseNumber of) {
        return Response.created(URI.create("cases/" + of + "/plan")).entity(desk.list(of).get(0)).build();
    }
}
