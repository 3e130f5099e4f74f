package kz.tirek.shortcuts.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.shared.web.Keys;
import kz.tirek.shortcuts.SnippetLine;
import kz.tirek.shortcuts.SnippetText;
import kz.tirek.shortcuts.Snippets;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pieces of text for notes: own ones, and those of the school or the Centre. */
@Path("/snippets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SnippetResource {
    @Inject Snippets snippets;

    /**
     * A piece of text as it shall be.
     *
     * @param version the version that was seen
     */
    public record Changed(int version, SnippetText text) {}

    @GET
    @Operation(summary = "Own ones first, by title")
    public List<SnippetLine> list() {
        return snippets.list();
    }

    @POST
    @Operation(summary = "Write a new one; shared: for the school or the Centre where the person works")
    public Response add(@HeaderParam("Idempotency-Key") String key, SnippetText text) {
        UUID id = snippets.add(Keys.required(key), text);
        return Response.created(URI.create("snippets/" + id)).entity(Map.of("id", id)).build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Change one's own")
    public void change(@PathParam("id") UUID id, Changed changed) {
        snippets.change(id, changed.version(), changed.text());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove one's own")
    public void remove(@PathParam("id") UUID id, @QueryParam("version") int version) {
        snippets.remove(id, version);
    }

    @POST
    @Path("/{id}/bring-back")
    @Operation(summary = "Take that back")
    public void bringBack(@PathParam("id") UUID id) {
        snippets.bringBack(id);
    }
}
