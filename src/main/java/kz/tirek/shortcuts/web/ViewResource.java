package kz.tirek.shortcuts.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.Map;
import java.util.UUID;
import kz.tirek.shared.web.Keys;
import kz.tirek.shortcuts.SavedViews;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Filters of the caseload that the person gave a name. */
@Path("/saved-views")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ViewResource {
    @Inject SavedViews views;

    /** A name, and the filters as the address of the caseload has them. */
    public record NewView(String name, String query) {}

    @GET
    @Operation(summary = "The person's own, by name")
    public List<SavedViews.View> list() {
        return views.list();
    }

    @POST
    @Operation(summary = "Keep filters under a name")
    public Response save(@HeaderParam("Idempotency-Key") String key, NewView view) {
        UUID id = views.save(Keys.required(key), view.name(), view.query());
        return Response.created(URI.create("saved-views/" + id)).entity(Map.of("id", id)).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Forget one")
    public void remove(@PathParam("id") UUID id) {
        views.remove(id);
    }
}
