package kz.tirek.referrals.web;

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
import java.time.LocalDateTime;
import java.util.UUID;
import kz.tirek.cases.Risk;
import kz.tirek.referrals.ReferralCounts;
import kz.tirek.referrals.ReferralDesk;
import kz.tirek.referrals.ReferralFilter;
import kz.tirek.referrals.ReferralLine;
import kz.tirek.referrals.ReferralNumber;
import kz.tirek.referrals.ReferralSending;
import kz.tirek.referrals.ReferralView;
import kz.tirek.referrals.ReferralWork;
import kz.tirek.referrals.ReviewFinding;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Keys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Referrals of children in crisis: for specialists of the Centre all, for the school its own, for the manager their facts. */
@Path("/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralResource {
    @Inject ReferralDesk desk;
    @Inject ReferralWork work;
    @Inject ReferralSending sending;

    /**
     * A step of a referral.
     *
     * @param version that was seen
     * @param text what is said; not needed to accept
     * @param on for mobile-team only: when the team means to be there, local time
     */
    public record Step(int version, String text, LocalDateTime on) {}

    /** How a child was found at a review. */
    public record Review(int version, ReviewFinding finding, String text) {}

    @GET
    @Operation(summary = "The queue, by risk and by the end of the running term")
    public Slice<ReferralLine> queue(@QueryParam("view") ReferralFilter.Queue queue, @QueryParam("risk") Risk risk,
            @QueryParam("first") @DefaultValue("0") int first, @QueryParam("size") @DefaultValue("50") int size) {
        return desk.queue(new ReferralFilter(queue, risk, first, size));
    }

    @GET
    @Path("/counts")
    @Operation(summary = "How the referrals stand")
    public ReferralCounts counts() {
        return desk.counts();
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "One referral")
    public ReferralView view(@PathParam("number") String number) {
        return desk.view(new ReferralNumber(number));
    }

    @POST
    @Path("/{number}/{step:acceptance|refusal|questions|mobile-team|mobile-team-contact|contacts|results|closing|answers}")
    @Operation(summary = "A step: acceptance, refusal, questions, mobile-team, mobile-team-contact, contacts, results, closing; answers are the school's")
    public ReferralView step(@PathParam("number") String number, @PathParam("step") String step, @HeaderParam("Idempotency-Key") String key, Step body) {
        var of = new ReferralNumber(number);
        UUID once = Keys.required(key);
        switch (step) {
            case "acceptance" -> work.accept(once, of, body.version());
            case "refusal" -> work.decline(once, of, body.version(), body.text());
            case "questions" -> work.ask(once, of, body.version(), body.text());
            case "mobile-team" -> work.handToMobileTeam(once, of, body.version(), body.text(), body.on());
            case "mobile-team-contact" -> work.mobileTeamMet(once, of, body.version(), body.text());
            case "contacts" -> work.contact(once, of, body.version(), body.text());
            case "results" -> work.result(once, of, body.version(), body.text());
            case "closing" -> work.close(once, of, body.version(), body.text());
            default -> sending.answer(once, of, body.version(), body.text());
        }
        return desk.view(of);
    }

    @POST
    @Path("/{number}/reviews/{review}")
    @Operation(summary = "How the child was found at a review")
    public ReferralView review(@PathParam("number") String number, @PathParam("review") UUID review, @HeaderParam("Idempotency-Key") String key, Review body) {
        var of = new ReferralNumber(number);
        work.review(Keys.required(key), of, review, body.version(), body.finding(), body.text());
        return desk.view(of);
    }
}
