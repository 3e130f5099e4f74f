package kz.tirek.people.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import kz.tirek.people.Consents;
import kz.tirek.people.Guardians;
import kz.tirek.people.NewGuardian;
import kz.tirek.people.NewPupil;
import kz.tirek.people.PupilLine;
import kz.tirek.people.PupilQuery;
import kz.tirek.people.PupilRegister;
import kz.tirek.people.PupilView;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Keys;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pupils of the schools that the psychologist serves. */
@Path("/pupils")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PupilResource {
    @Inject PupilRegister register;
    @Inject Guardians guardians;
    @Inject Consents consents;

    @GET
    @Operation(summary = "Pupils by name; a query forgives typing errors, twelve digits look for the IIN")
    public Slice<PupilLine> search(@QueryParam("query") String query, @QueryParam("school") UUID school, @QueryParam("grade") Integer grade,
            @QueryParam("first") @DefaultValue("0") int first, @QueryParam("size") @DefaultValue("50") int size) {
        return register.search(new PupilQuery(query, school, grade), first, size);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One pupil with guardians, past classes, consents, and warnings about what looks odd; a merged record leads to the living one")
    public Response view(@PathParam("id") UUID id) {
        try {
            return Response.ok(register.view(id)).build();
        } catch (Absent merged) {
            UUID living = register.survivor(id).orElseThrow(Absent::new);
            return Response.status(Response.Status.TEMPORARY_REDIRECT).location(URI.create("pupils/" + living)).build();
        }
    }

    @POST
    @Operation(summary = "Enter a pupil at one of the psychologist's schools; the answer carries warnings")
    public Response enrol(@HeaderParam("Idempotency-Key") String key, NewPupil facts) {
        return made(register.enrol(Keys.required(key), facts));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Correct what was written wrong; the school stays")
    public PupilView correct(@PathParam("id") UUID id, CorrectedPupil corrected) {
        register.correct(id, seen(corrected.version()), corrected.facts());
        return register.view(id);
    }

    @POST
    @Path("/{id}/moves")
    @Operation(summary = "Move to another school or class; the past stays as history")
    public Response move(@PathParam("id") UUID id, MovedPupil moved) {
        register.move(id, seen(moved.version()), moved.move());
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/guardians")
    @Operation(summary = "Add somebody who stands for the pupil at home")
    public Response addGuardian(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, NewGuardian facts) {
        guardians.add(Keys.required(key), id, facts);
        return made(id);
    }

    @POST
    @Path("/{id}/consents")
    @Operation(summary = "File a written consent of a legal representative")
    public Response recordConsent(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, RecordedConsent consent) {
        consents.record(Keys.required(key), id, consent.paper(), consent.documentNote());
        return made(id);
    }

    @PUT
    @Path("/{id}/guardians/{guardian}")
    @Operation(summary = "Correct what was written wrong about somebody who stands for the pupil at home")
    public PupilView correctGuardian(@PathParam("id") UUID id, @PathParam("guardian") UUID guardian, CorrectedGuardian corrected) {
        guardians.correct(id, guardian, seen(corrected.version()), corrected.facts());
        return register.view(id);
    }

    @POST
    @Path("/{id}/guardians/{guardian}/end")
    @Operation(summary = "Stands for the pupil no longer, from today on; stays in the history")
    public PupilView endGuardian(@PathParam("id") UUID id, @PathParam("guardian") UUID guardian, SeenVersion seen) {
        guardians.end(id, guardian, seen(seen.version()));
        return register.view(id);
    }

    @POST
    @Path("/{id}/consents/{consent}/withdrawal")
    @Operation(summary = "A representative took the consent back: from that day on no session under it is accepted (Order 92 of 29.04.2025, para 12)")
    public PupilView withdraw(@PathParam("id") UUID id, @PathParam("consent") UUID consent, WithdrawnConsent withdrawn) {
        consents.withdraw(id, consent, seen(withdrawn.version()), withdrawn.withdrawnOn());
        return register.view(id);
    }

    private Response made(UUID pupil) {
        return Response.created(URI.create("pupils/" + pupil)).entity(register.view(pupil)).build();
    }

    private static int seen(Integer version) {
        new Refusals().require(version, "version").throwIfAny();
        return version;
    }
}
