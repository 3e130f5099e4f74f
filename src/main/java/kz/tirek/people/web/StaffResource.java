package kz.tirek.people.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import kz.tirek.access.StaffDesk;
import kz.tirek.access.StaffLine;
import kz.tirek.access.StaffView;
import kz.tirek.access.Unit;
import kz.tirek.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** People who work with Tirek and what they serve, for the administrator. */
@Path("/staff")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StaffResource {
    @Inject StaffDesk desk;

    @GET
    @Operation(summary = "People by name; unassigned=true shows those who serve nothing")
    public Slice<StaffLine> search(@QueryParam("query") String query, @QueryParam("unassigned") boolean unassigned,
            @QueryParam("first") @DefaultValue("0") int first, @QueryParam("size") @DefaultValue("50") int size) {
        return desk.search(query, unassigned, first, size);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One person with what they serve and served")
    public StaffView view(@PathParam("id") UUID id) {
        return desk.view(id);
    }

    @POST
    @Path("/{id}/assignments")
    @Operation(summary = "Give a school, district or the region to serve, from the person's next request on; repeating it changes nothing")
    public Response assign(@PathParam("id") UUID id, Unit unit) {
        desk.assign(id, unit);
        return Response.created(URI.create("staff/" + id)).entity(desk.view(id)).build();
    }

    @DELETE
    @Path("/assignments/{id}")
    @Operation(summary = "End an assignment, from the person's next request on; it stays in the history")
    public Response end(@PathParam("id") UUID id, @QueryParam("version") int version) {
        desk.end(id, version);
        return Response.noContent().build();
    }
}
