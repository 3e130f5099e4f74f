package kz.tirek.supervision.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.UUID;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Keys;
import kz.tirek.supervision.DiscussionLine;
import kz.tirek.supervision.DiscussionView;
import kz.tirek.supervision.Discussions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Cases talked over with supervisors. */
@Path("/discussions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DiscussionResource {
    @Inject Discussions discussions;

    /** What is asked of whom, about which case and until which day. */
    public record Question(String caseNumber, UUID supervisor, String question, LocalDate until) {}

    /** Something that is said. */
    public record Said(String word) {}

    @GET
    @Operation(summary = "The actor's own and those asked of them, the latest first")
    public Slice<DiscussionLine> list(@QueryParam("first") @DefaultValue("0") int first, @QueryParam("size") @DefaultValue("50") int size) {
        return discussions.list(first, size);
    }

    @POST
    @Operation(summary = "Ask a supervisor, who reads the case while the discussion lasts")
    public Response ask(@HeaderParam("Idempotency-Key") String key, Question asked) {
        UUID id = discussions.ask(Keys.required(key), asked.caseNumber(), asked.supervisor(), asked.question(), asked.until());
        return Response.created(URI.create("discussions/" + id)).entity(discussions.view(id)).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One discussion with what was said in it")
    public DiscussionView view(@PathParam("id") UUID id) {
        return discussions.view(id);
    }

    @POST
    @Path("/{id}/words")
    @Operation(summary = "Say something in a discussion under way")
    public Response say(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id, Said said) {
        discussions.say(Keys.required(key), id, said.word());
        return Response.status(Response.Status.CREATED).entity(discussions.view(id)).build();
    }

    @POST
    @Path("/{id}/end")
    @Operation(summary = "End it; the supervisor reads the case no longer")
    public void end(@PathParam("id") UUID id, @QueryParam("version") int version) {
        discussions.end(id, version);
    }
}
