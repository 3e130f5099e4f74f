package kz.tirek.todo.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tirek.shared.Slice;
import kz.tirek.todo.TodoDesk;
import kz.tirek.todo.TodoDesk.Part;
import kz.tirek.todo.TodoHanding;
import kz.tirek.todo.TodoHanding.Taker;
import kz.tirek.todo.TodoLine;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The person's own to-do list; what is done twice is done once. */
@Path("/todo")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TodoResource {
    @Inject TodoDesk desk;
    @Inject TodoHanding handing;

    /** Tasks, up to 200. */
    public record Chosen(Set<UUID> ids) {}

    /** Tasks that are put off until the morning of a day. */
    public record PutOff(Set<UUID> ids, LocalDate until) {}

    /** Who takes a task over. */
    public record Handed(UUID to) {}

    @GET
    @Operation(summary = "The list: what waits, what is put off, or what is done")
    public Slice<TodoLine> list(@QueryParam("part") @DefaultValue("OPEN") Part part, @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size) {
        return desk.list(part, first, size);
    }

    @POST
    @Path("/done")
    @Operation(summary = "Say that tasks are done")
    public void done(Chosen chosen) {
        desk.done(chosen.ids());
    }

    @POST
    @Path("/reopen")
    @Operation(summary = "Take that back")
    public void reopen(Chosen chosen) {
        desk.reopen(chosen.ids());
    }

    @POST
    @Path("/snooze")
    @Operation(summary = "Put tasks off until the morning of a day, at most 60 days ahead")
    public void snooze(PutOff putOff) {
        desk.snooze(putOff.ids(), putOff.until());
    }

    @POST
    @Path("/wake")
    @Operation(summary = "Bring back what was put off")
    public void wake(Chosen chosen) {
        desk.wake(chosen.ids());
    }

    @GET
    @Path("/{id}/takers")
    @Operation(summary = "Who can take a task over: colleagues of the same school or of the Centre who may know what it is about")
    public List<Taker> takers(@PathParam("id") UUID id) {
        return handing.takers(id);
    }

    @POST
    @Path("/{id}/hand")
    @Operation(summary = "Hand a task over")
    public void hand(@PathParam("id") UUID id, Handed handed) {
        handing.hand(id, handed.to());
    }

    @POST
    @Path("/{id}/take-back")
    @Operation(summary = "Take it back, within a day and while it is not done")
    public void takeBack(@PathParam("id") UUID id) {
        handing.takeBack(id);
    }
}
