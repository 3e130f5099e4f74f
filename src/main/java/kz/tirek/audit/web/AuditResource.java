package kz.tirek.audit.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import kz.tirek.audit.AuditDesk;
import kz.tirek.audit.AuditFilter;
import kz.tirek.audit.AuditLine;
import kz.tirek.audit.ChildAudit;
import kz.tirek.audit.ChildQuery;
import kz.tirek.audit.ChildReaders;
import kz.tirek.audit.Entry;
import kz.tirek.audit.PrintNotes;
import kz.tirek.audit.Proof;
import kz.tirek.audit.ProofState;
import kz.tirek.audit.Verification;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who did and read what, and whether that record is genuine, for the person responsible for personal data. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuditResource {
    @Inject AuditDesk desk;
    @Inject ChildAudit children;
    @Inject Proof proof;
    @Inject PrintNotes prints;

    @GET
    @Operation(summary = "Rows of the audit, latest first, by person, case number, days and action; total counts up to 10000")
    public Slice<AuditLine> search(@QueryParam("person") String person, @QueryParam("number") String number, @QueryParam("from") String from,
            @QueryParam("to") String to, @QueryParam("action") String action, @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size) {
        return desk.search(new AuditFilter(person, number, null, day(from, "from"), day(to, "to"), action(action)), first, size);
    }

    @POST
    @Path("/child")
    @Operation(summary = "Who looked at one child: by a case's number, by the IIN, or by surname, given name and birth date; told in the body, never in the address")
    public ChildReaders child(ChildQuery asked) {
        if (asked == null) {
            throw Refusal.of("childAudit.tooLittle");
        }
        return children.readers(children.find(asked));
    }

    @GET
    @Path("/verify")
    @Operation(summary = "How far the audit is sealed, and what the last verification came to")
    public ProofState state() {
        return proof.state();
    }

    @POST
    @Path("/verify")
    @Operation(summary = "Verify the whole audit; found says how many things are wrong")
    public Verification verify() {
        return proof.verify();
    }

    @POST
    @Path("/prints")
    @Operation(summary = "Note that the signed-in person printed a page: {\"screen\": address without its query}")
    public Response printed(Map<String, String> told) {
        prints.printed(told == null ? null : told.get("screen"));
        return Response.noContent().build();
    }

    private static LocalDate day(String text, String field) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw Refusal.at(field, "audit.dayForm");
        }
    }

    private static Entry.Action action(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(Entry.Action.values()).filter(action -> action.name().equals(text)).findFirst()
                .orElseThrow(() -> Refusal.at("action", "audit.actionUnknown"));
    }
}
