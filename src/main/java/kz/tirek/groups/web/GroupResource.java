package kz.tirek.groups.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import kz.tirek.groups.GroupDesk;
import kz.tirek.groups.GroupMeetings;
import kz.tirek.groups.GroupSummary;
import kz.tirek.groups.GroupView;
import kz.tirek.groups.NewGroup;
import kz.tirek.groups.NewMeeting;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Keys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Trainings and class hours of the psychologist's schools. */
@Path("/groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GroupResource {
    @Inject GroupDesk desk;
    @Inject GroupMeetings meetings;

    /** A text to be added. @param pupil of whom it is, or {@code null} for the group */
    public record Remark(UUID pupil, String text) {}

    /** The version that was seen. */
    public record Seen(int version) {}

    @GET
    @Operation(summary = "Own groups, those under way first")
    public Slice<GroupSummary> list(@QueryParam("first") @DefaultValue("0") int first, @QueryParam("size") @DefaultValue("50") int size) {
        return desk.list(first, size);
    }

    @POST
    @Operation(summary = "Start a programme once, however often the same key arrives")
    public Response start(@HeaderParam("Idempotency-Key") String key, NewGroup facts) {
        UUID id = desk.start(Keys.required(key), facts);
        return Response.created(URI.create("groups/" + id)).entity(desk.view(id)).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One own group; what was written of single pupils is not part of it")
    public GroupView view(@PathParam("id") UUID id) {
        return desk.view(id);
    }

    @PUT
    @Path("/{id}/members/{pupil}")
    @Operation(summary = "A pupil takes part from now on")
    public void enrol(@PathParam("id") UUID id, @PathParam("pupil") UUID pupil) {
        desk.enrol(id, pupil);
    }

    @DELETE
    @Path("/{id}/members/{pupil}")
    @Operation(summary = "A pupil takes part no longer")
    public void leave(@PathParam("id") UUID id, @PathParam("pupil") UUID pupil) {
        desk.leave(id, pupil);
    }

    @POST
    @Path("/{id}/meetings")
    @Operation(summary = "Write a meeting down once; nobody without a written consent to trainings may be present")
    public Response record(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, NewMeeting facts) {
        UUID meeting = meetings.record(Keys.required(key), id, facts);
        return Response.created(URI.create("groups/" + id + "/meetings/" + meeting)).entity(desk.view(id)).build();
    }

    @POST
    @Path("/{id}/meetings/{meeting}/remarks")
    @Operation(summary = "Add a text of the group, or of one pupil who was there; it is answered with nothing of it")
    public void add(@PathParam("meeting") UUID meeting, @HeaderParam("Idempotency-Key") String key, Remark remark) {
        meetings.add(Keys.required(key), meeting, remark.pupil(), remark.text());
    }

    @POST
    @Path("/{id}/close")
    @Operation(summary = "The programme is over")
    public void close(@PathParam("id") UUID id, Seen seen) {
        desk.close(id, seen.version());
    }
}
