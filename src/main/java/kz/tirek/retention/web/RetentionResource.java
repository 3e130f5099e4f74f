package kz.tirek.retention.web;

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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.tirek.retention.EarlyAsk;
import kz.tirek.retention.EarlyErasures;
import kz.tirek.retention.EarlyLine;
import kz.tirek.retention.FieldClass;
import kz.tirek.retention.HoldLine;
import kz.tirek.retention.Holds;
import kz.tirek.retention.Preview;
import kz.tirek.retention.RecordKind;
import kz.tirek.retention.RetentionDesk;
import kz.tirek.retention.RetentionRules;
import kz.tirek.retention.RuleChange;
import kz.tirek.retention.RuleLine;
import kz.tirek.retention.RunLine;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.web.Keys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How long records are kept, holds, and erasure: counts, numbers and days, never a name or a note. */
@Path("/retention")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RetentionResource {
    @Inject RetentionRules rules;
    @Inject RetentionDesk desk;
    @Inject Holds holds;
    @Inject EarlyErasures erasures;

    /** Body of a hold that is placed. */
    public record NewHold(String number, String reason) {}

    /** Body of a decision: the version that was seen, and whether it is confirmed. */
    public record Decision(Integer version, Boolean confirmed) {}

    /** Body that needs only the version that was seen. */
    public record Seen(Integer version) {}

    @GET
    @Path("/rules")
    @Operation(summary = "The rules that count now")
    public List<RuleLine> rules() {
        return rules.current();
    }

    @GET
    @Path("/rules/{kind}/{fields}")
    @Operation(summary = "All versions of a rule, newest first")
    public List<RuleLine> history(@PathParam("kind") String kind, @PathParam("fields") String fields) {
        return rules.history(named(RecordKind.values(), kind), named(FieldClass.values(), fields));
    }

    @PUT
    @Path("/rules/{kind}/{fields}")
    @Operation(summary = "Set a rule anew; the old version stays in the history")
    public RuleLine change(@PathParam("kind") String kind, @PathParam("fields") String fields, RuleChange change) {
        rules.change(named(RecordKind.values(), kind), named(FieldClass.values(), fields), change);
        return history(kind, fields).get(0);
    }

    @GET
    @Path("/preview")
    @Operation(summary = "What a run would erase now: counts of every rule and the first case numbers")
    public Preview preview() {
        return desk.preview();
    }

    @GET
    @Path("/runs")
    @Operation(summary = "The last runs")
    public List<RunLine> runs() {
        return desk.runs();
    }

    @POST
    @Path("/runs")
    @Operation(summary = "Erase what is due, in the background; one that was broken off goes on")
    public Response run() {
        desk.begin();
        return Response.accepted().build();
    }

    @GET
    @Path("/holds")
    @Operation(summary = "Holds, those that stand first")
    public List<HoldLine> holds() {
        return holds.list();
    }

    @POST
    @Path("/holds")
    @Operation(summary = "Place a hold on a case: nothing of it is erased while it stands")
    public Response place(@HeaderParam("Idempotency-Key") String key, NewHold hold) {
        holds.place(Keys.required(key), hold.number(), hold.reason());
        return Response.created(URI.create("retention/holds")).build();
    }

    @POST
    @Path("/holds/{id}/end")
    @Operation(summary = "Lift a hold")
    public Response lift(@PathParam("id") UUID id, Seen seen) {
        new Refusals().require(seen.version(), "version").throwIfAny();
        holds.lift(id, seen.version());
        return Response.noContent().build();
    }

    @GET
    @Path("/erasures")
    @Operation(summary = "Erasures before their time")
    public List<EarlyLine> erasures() {
        return erasures.list();
    }

    @POST
    @Path("/erasures")
    @Operation(summary = "Ask that a closed case be erased before its time; another person decides")
    public Response ask(@HeaderParam("Idempotency-Key") String key, EarlyAsk facts) {
        erasures.ask(Keys.required(key), facts);
        return Response.created(URI.create("retention/erasures")).build();
    }

    @POST
    @Path("/erasures/{id}/decision")
    @Operation(summary = "Confirm or refuse, as the second person; what is confirmed is erased at once")
    public Response decide(@PathParam("id") UUID id, Decision decision) {
        new Refusals().require(decision.version(), "version").require(decision.confirmed(), "confirmed").throwIfAny();
        erasures.decide(id, decision.version(), decision.confirmed());
        return Response.noContent().build();
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst().orElseThrow(Absent::new);
    }
}
