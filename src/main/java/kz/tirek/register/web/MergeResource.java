package kz.tirek.register.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import kz.tirek.register.MergeAsk;
import kz.tirek.register.MergeLine;
import kz.tirek.register.PupilMerges;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Keys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Records of pupils that were made one. */
@Path("/pupils/merges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MergeResource {
    @Inject PupilMerges merging;

    /** The version of the merge that was seen. */
    public record Seen(Integer version) {}

    @GET
    @Operation(summary = "The latest merges at the psychologist's schools, newest first")
    public Slice<MergeLine> list() {
        List<MergeLine> merges = merging.merges();
        return new Slice<>(merges.size(), 0, merges.size(), merges);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One merge")
    public MergeLine view(@PathParam("id") UUID id) {
        return merging.merge(id);
    }

    @POST
    @Operation(summary = "Make two records of one child one, with the history of both; the second's address leads to the first")
    public Response merge(@HeaderParam("Idempotency-Key") String key, MergeAsk ask) {
        UUID id = merging.merge(Keys.required(key), ask);
        return Response.created(URI.create("pupils/merges/" + id)).entity(merging.merge(id)).build();
    }

    @POST
    @Path("/{id}/undo")
    @Operation(summary = "Make them two again, each with what it had")
    public MergeLine undo(@PathParam("id") UUID id, Seen seen) {
        new Refusals().require(seen.version(), "version").throwIfAny();
        merging.undo(id, seen.version());
        return merging.merge(id);
    }
}
