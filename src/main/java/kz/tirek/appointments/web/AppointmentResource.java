package kz.tirek.appointments.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kz.tirek.appointments.AppointmentBook;
import kz.tirek.appointments.AppointmentLine;
import kz.tirek.appointments.AppointmentPlanning;
import kz.tirek.appointments.AppointmentView;
import kz.tirek.appointments.AppointmentWork;
import kz.tirek.appointments.Move;
import kz.tirek.appointments.NewAppointment;
import kz.tirek.appointments.NotHeld;
import kz.tirek.appointments.Preview;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Keys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A person's own appointments. */
@Path("/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppointmentResource {
    @Inject AppointmentBook book;
    @Inject AppointmentPlanning planning;
    @Inject AppointmentWork work;

    /** Where it is moved. @param version the one that was seen */
    public record Moving(int version, LocalDate day, LocalTime startsAt, Integer minutes, boolean following) {}

    /** Why it is not held. @param words in confidence; may be empty */
    public record Ending(int version, NotHeld why, String words, boolean following) {}

    /** The version that was seen. */
    public record Seen(int version) {}

    @GET
    @Operation(summary = "Own appointments from one day to another, at most 62 days")
    public Slice<AppointmentLine> list(@QueryParam("from") String from, @QueryParam("to") String to) {
        List<AppointmentLine> lines = book.between(day("from", from), day("to", to));
        return new Slice<>(lines.size(), 0, lines.size(), lines);
    }

    @POST
    @Path("/preview")
    @Operation(summary = "What would come of an appointment: days, days left out, what stands against it; nothing is stored")
    public Preview preview(NewAppointment wanted) {
        return planning.preview(wanted);
    }

    @POST
    @Operation(summary = "Make an appointment or a series once, however often the same key arrives")
    public Response make(@HeaderParam("Idempotency-Key") String key, NewAppointment wanted) {
        UUID id = planning.make(Keys.required(key), wanted);
        return Response.created(URI.create("appointments/" + id)).entity(book.view(id)).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One own appointment")
    public AppointmentView view(@PathParam("id") UUID id) {
        return book.view(id);
    }

    @POST
    @Path("/{id}/move")
    @Operation(summary = "Move it, and with following those of its series after it by as many days")
    public AppointmentView move(@PathParam("id") UUID id, Moving to) {
        work.move(id, to.version(), new Move(to.day(), to.startsAt(), to.minutes(), to.following()));
        return book.view(id);
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(summary = "Cancel it, and with following those of its series after it")
    public AppointmentView cancel(@PathParam("id") UUID id, Ending ending) {
        work.cancel(id, ending.version(), ending.why(), ending.words(), ending.following());
        return book.view(id);
    }

    @POST
    @Path("/{id}/miss")
    @Operation(summary = "Nobody came")
    public AppointmentView miss(@PathParam("id") UUID id, Ending ending) {
        work.miss(id, ending.version(), ending.why(), ending.words());
        return book.view(id);
    }

    @POST
    @Path("/{id}/held")
    @Operation(summary = "It was held, and no session of a case tells of it")
    public AppointmentView held(@PathParam("id") UUID id, Seen seen) {
        work.held(id, seen.version());
        return book.view(id);
    }

    @POST
    @Path("/{id}/take-back")
    @Operation(summary = "That it was held, missed or cancelled was a mistake: it and what was cancelled with it is planned again")
    public AppointmentView takeBack(@PathParam("id") UUID id, Seen seen) {
        work.takeBack(id, seen.version());
        return book.view(id);
    }

    private static LocalDate day(String field, String text) {
        return Days.read(text).orElseThrow(() -> Refusal.at(field, "shared.dateWrong"));
    }
}
