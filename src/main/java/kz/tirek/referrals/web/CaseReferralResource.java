package kz.tirek.referrals.web;

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
import kz.tirek.cases.CaseNumber;
import kz.tirek.referrals.Choice;
import kz.tirek.referrals.Disclosed;
import kz.tirek.referrals.ReferralDesk;
import kz.tirek.referrals.ReferralLine;
import kz.tirek.referrals.ReferralNumber;
import kz.tirek.referrals.ReferralSending;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Keys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Referrals of a case to the Centre. */
@Path("/cases/{number}/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseReferralResource {
    @Inject ReferralSending sending;
    @Inject ReferralDesk desk;

    @GET
    @Operation(summary = "Referrals of a case, the latest first")
    public Slice<ReferralLine> list(@PathParam("number") String number) {
        List<ReferralLine> lines = sending.ofCase(new CaseNumber(number));
        return new Slice<>(lines.size(), 0, lines.size(), lines);
    }

    @POST
    @Path("/preview")
    @Operation(summary = "What the Centre would read; nothing is sent")
    public Disclosed preview(@PathParam("number") String number, Choice choice) {
        return sending.preview(new CaseNumber(number), choice);
    }

    @POST
    @Operation(summary = "Refer the child of a case to the Centre, once however often the same key arrives")
    public Response send(@PathParam("number") String number, @HeaderParam("Idempotency-Key") String key, Choice choice) {
        ReferralNumber sent = sending.send(Keys.required(key), new CaseNumber(number), choice);
        return Response.created(URI.create("referrals/" + sent)).entity(desk.view(sent)).build();
    }
}
