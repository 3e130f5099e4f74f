package kz.tirek.register.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kz.tirek.register.DuplicatePair;
import kz.tirek.register.Duplicates;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Records of the psychologist's schools that may be of one child. */
@Path("/pupils/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DuplicateResource {
    @Inject Duplicates duplicates;

    /** Two records of two children. */
    public record NotSame(UUID one, UUID other) {}

    @GET
    @Operation(summary = "Likely pairs side by side, and in what they are alike")
    public Slice<DuplicatePair> pairs(@QueryParam("first") @DefaultValue("0") int first, @QueryParam("size") @DefaultValue("50") int size) {
        return duplicates.pairs(first, size);
    }

    @POST
    @Path("/dismissals")
    @Operation(summary = "Say that two records are two children; saying it again changes nothing")
    public void notSame(NotSame pair) {
        new Refusals().require(pair.one(), "one").require(pair.other(), "other").throwIfAny();
        duplicates.notSame(pair.one(), pair.other());
    }
}
