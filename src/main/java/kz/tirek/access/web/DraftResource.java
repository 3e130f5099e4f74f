package kz.tirek.access.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.Base64;
import java.util.Map;
import kz.tirek.access.Drafts;
import kz.tirek.access.Profile;
import kz.tirek.shared.Refusal;

/** Unsaved text of the signed-in person, and the key under which their browser may keep a copy. */
@Path("/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftResource {
    @Inject Drafts drafts;
    @Inject Profile profile;

    @GET
    @Path("/key")
    public Map<String, String> key() {
        return Map.of("key", Base64.getEncoder().encodeToString(profile.draftKey()));
    }

    @GET
    @Path("/{form}")
    public Response kept(@PathParam("form") String form) {
        return drafts.kept(form).map(kept -> Response.ok(json(kept))).orElseGet(Response::noContent).build();
    }

    private static JsonObject json(Drafts.Kept kept) {
        try (var reader = Json.createReader(new StringReader(kept.fields()))) {
            return Json.createObjectBuilder().add("fields", reader.readObject()).add("savedAt", kept.savedAt().toString()).build();
        }
    }

    @PUT
    @Path("/{form}")
    public Map<String, String> keep(@PathParam("form") String form, JsonObject body) {
        if (!body.containsKey("fields") || body.isNull("fields")) {
            throw Refusal.at("fields", "shared.required");
        }
        return Map.of("savedAt", drafts.keep(form, body.getJsonObject("fields").toString()).toString());
    }

    @DELETE
    @Path("/{form}")
    public void drop(@PathParam("form") String form) {
        drafts.drop(form);
    }
}
