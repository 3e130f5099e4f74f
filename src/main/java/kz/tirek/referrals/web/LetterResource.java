package kz.tirek.referrals.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.cases.CaseNumber;
import kz.tirek.referrals.Delivery;
import kz.tirek.referrals.LetterCourse;
import kz.tirek.referrals.LetterDesk;
import kz.tirek.referrals.LetterLine;
import kz.tirek.referrals.LetterView;
import kz.tirek.referrals.NewLetter;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Keys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Letters to other organisations about the child of a case. */
@Path("/cases/{number}/letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LetterResource {
    private static final String SANDBOX = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    @Inject LetterDesk desk;
    @Inject LetterCourse course;
    @Inject LetterPaper paper;
    @Context HttpServletResponse servletResponse;

    /** How and when a letter was delivered. */
    public record Delivered(int version, Delivery delivery, LocalDate on) {}

    /** Until when the answer is waited for. */
    public record Due(int version, LocalDate until) {}

    /** What was answered. */
    public record Answer(int version, LocalDate on, String text) {}

    @GET
    @Operation(summary = "Letters of a case, the latest first")
    public Slice<LetterLine> list(@PathParam("number") String number) {
        List<LetterLine> lines = desk.ofCase(new CaseNumber(number));
        return new Slice<>(lines.size(), 0, lines.size(), lines);
    }

    @POST
    @Operation(summary = "Write a letter and give it the next outgoing number, once however often the same key arrives")
    public Response write(@PathParam("number") String number, @HeaderParam("Idempotency-Key") String key, NewLetter facts) {
        var of = new CaseNumber(number);
        UUID id = desk.write(Keys.required(key), of, facts);
        return Response.created(URI.create("cases/" + number + "/letters/" + id)).entity(desk.view(of, id)).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One letter, what it says, and the answer")
    public LetterView view(@PathParam("number") String number, @PathParam("id") UUID id) {
        return desk.view(new CaseNumber(number), id);
    }

    @GET
    @Path("/{id}/paper")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The letter as PDF; noted as an export")
    public Response paper(@PathParam("number") String number, @PathParam("id") UUID id) {
        LetterView letter = desk.paper(new CaseNumber(number), id);
        servletResponse.setHeader("Content-Security-Policy", SANDBOX);
        return Response.ok(paper.pdf(letter), "application/pdf").header("Content-Disposition", "attachment; filename=\"" + letter.line().number() + ".pdf\"").build();
    }

    @POST
    @Path("/{id}/delivery")
    @Operation(summary = "Note how and when it was delivered")
    public LetterView deliver(@PathParam("number") String number, @PathParam("id") UUID id, Delivered body) {
        course.deliver(new CaseNumber(number), id, body.version(), body.delivery(), body.on());
        return view(number, id);
    }

    @POST
    @Path("/{id}/due")
    @Operation(summary = "Wait for the answer until another day")
    public LetterView moveDue(@PathParam("number") String number, @PathParam("id") UUID id, Due body) {
        course.moveDue(new CaseNumber(number), id, body.version(), body.until());
        return view(number, id);
    }

    @POST
    @Path("/{id}/answer")
    @Operation(summary = "Keep what was answered")
    public LetterView answer(@PathParam("number") String number, @PathParam("id") UUID id, Answer body) {
        course.answered(new CaseNumber(number), id, body.version(), body.on(), body.text());
        return view(number, id);
    }
}
