package kz.tirek.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.tirek.access.Profile;
import kz.tirek.shared.web.Csrf;

/** The signed-in person. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    @Inject Profile profile;

    @GET
    public Response me(@Context HttpServletRequest request) {
        return Response.ok(profile.me()).header(Csrf.HEADER, Csrf.token(request)).build();
    }
}
