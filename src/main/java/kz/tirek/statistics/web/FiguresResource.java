package kz.tirek.statistics.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kz.tirek.statistics.Figures;
import kz.tirek.statistics.FiguresView;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The region's figures of a school year, small numbers hidden. */
@Path("/figures")
@Produces(MediaType.APPLICATION_JSON)
public class FiguresResource {
    @Inject Figures figures;

    @GET
    @Operation(summary = "Children by reason, risk and stage; year is the calendar year in which the school year starts, the present one by default")
    public FiguresView figures(@QueryParam("year") Integer year) {
        return figures.figures(year);
    }
}
