package kz.tirek.statistics.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kz.tirek.statistics.CaseloadBy;
import kz.tirek.statistics.CaseloadSort;
import kz.tirek.statistics.CaseloadView;
import kz.tirek.statistics.Overview;
import kz.tirek.statistics.OverviewView;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The manager's overview: numbers, and cases by number only. */
@Path("/overview")
@Produces(MediaType.APPLICATION_JSON)
public class OverviewResource {
    @Inject Overview overview;

    @GET
    @Operation(summary = "Key figures, the greatest caseloads, high risks without contact, overdue follow-ups")
    public OverviewView overview(@QueryParam("size") @DefaultValue("10") int size) {
        return overview.overview(size);
    }

    @GET
    @Path("/caseload")
    @Operation(summary = "The caseload by psychologist or by school")
    public CaseloadView caseload(@QueryParam("by") @DefaultValue("PSYCHOLOGIST") CaseloadBy by,
            @QueryParam("sort") @DefaultValue("LOAD") CaseloadSort sort, @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size) {
        return overview.caseload(by, sort, first, size);
    }
}
