package kz.tirek.todo.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kz.tirek.mail.MailWish;
import kz.tirek.mail.MailWishes;
import kz.tirek.shared.Slice;
import kz.tirek.todo.NoticeDesk;
import kz.tirek.todo.NoticeLine;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the person is told, and how much of it by mail. */
@Path("/notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoticeResource {
    @Inject NoticeDesk desk;
    @Inject MailWishes wishes;

    @GET
    @Operation(summary = "What the person was told, the latest first")
    public Slice<NoticeLine> list(@QueryParam("first") @DefaultValue("0") int first, @QueryParam("size") @DefaultValue("30") int size) {
        return desk.list(first, size);
    }

    @GET
    @Path("/waiting")
    @Operation(summary = "How many notices and tasks wait")
    public NoticeDesk.Waiting waiting() {
        return desk.waiting();
    }

    @POST
    @Path("/{id}/read")
    @Operation(summary = "Mark one as read")
    public void read(@PathParam("id") UUID id) {
        desk.read(id);
    }

    @POST
    @Path("/read")
    @Operation(summary = "Mark all as read")
    public void readAll() {
        desk.readAll();
    }

    @GET
    @Path("/mail")
    @Operation(summary = "What the person wants by mail, and when")
    public MailWish wish() {
        return wishes.mine();
    }

    @PUT
    @Path("/mail")
    @Operation(summary = "Set what is wanted by mail: kinds without mail, quiet hours, one mail a day")
    public MailWish wish(MailWish wish) {
        wishes.change(wish);
        return wishes.mine();
    }
}
