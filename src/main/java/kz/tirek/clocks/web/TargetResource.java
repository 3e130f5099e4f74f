package kz.tirek.clocks.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import kz.tirek.clocks.HoursChange;
import kz.tirek.clocks.HoursLine;
import kz.tirek.clocks.TargetChange;
import kz.tirek.clocks.TargetCode;
import kz.tirek.clocks.TargetDesk;
import kz.tirek.clocks.TargetLine;
import kz.tirek.shared.Absent;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Terms that the Centre has set itself, and its hours. */
@Path("/targets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TargetResource {
    @Inject TargetDesk desk;

    @GET
    @Operation(summary = "The targets that count now")
    public List<TargetLine> current() {
        return desk.current();
    }

    @GET
    @Path("/hours")
    @Operation(summary = "The Centre's hours, newest version first")
    public List<HoursLine> hours() {
        return desk.hours();
    }

    @PUT
    @Path("/hours")
    @Operation(summary = "Set the hours anew; the old version stays in the history")
    public HoursLine hours(HoursChange change) {
        desk.changeHours(change);
        return desk.hours().get(0);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "All versions of a target, newest first")
    public List<TargetLine> history(@PathParam("code") String code) {
        return desk.history(named(code));
    }

    @PUT
    @Path("/{code}")
    @Operation(summary = "Set a target anew; the old version stays in the history")
    public TargetLine change(@PathParam("code") String code, TargetChange change) {
        desk.change(named(code), change);
        return desk.history(named(code)).get(0);
    }

    private static TargetCode named(String code) {
        return Arrays.stream(TargetCode.values()).filter(value -> value.name().equals(code)).findFirst().orElseThrow(Absent::new);
    }
}
