package kz.tirek.home.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseFilter;
import kz.tirek.people.PupilQuery;
import kz.tirek.people.PupilRegister;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Cases and pupils that a person may see, by a few letters; the text comes in the body, for a child's name never stands in an address. */
@Path("/find")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FindResource {
    private static final int FEW = 6;
    private static final int LEAST = 2;
    private static final int MOST = 100;

    @Inject CaseDesk cases;
    @Inject PupilRegister pupils;
    @Inject Actor actor;

    /** What is looked for. */
    public record Sought(String text) {}

    /**
     * Something that was found.
     *
     * @param detail class or number, to tell two of the same name apart
     * @param path where it is in the portal
     */
    public record Found(String name, String detail, String path) {}

    /** All that was found. */
    public record Answer(List<Found> cases, List<Found> pupils) {}

    @POST
    @Operation(summary = "Cases by number or name, pupils by name: at most six of each; nothing for fewer than two letters")
    public Answer find(Sought sought) {
        String text = sought.text() == null ? "" : sought.text().strip();
        if (text.length() < LEAST || text.length() > MOST) {
            return new Answer(List.of(), List.of());
        }
        return new Answer(actor.may(Permission.CASE_READ) ? cases(text) : List.of(), actor.may(Permission.PUPIL_READ) ? pupils(text) : List.of());
    }

    private List<Found> cases(String text) {
        return cases.list(new CaseFilter(null, false, null, null, null, null, text, null, 0, FEW)).items().stream()
                .map(line -> new Found(line.pupil() == null ? line.number() : line.pupil(), line.number(), "/cases/" + line.number())).toList();
    }

    private List<Found> pupils(String text) {
        return pupils.search(PupilQuery.of(text), 0, FEW).items().stream()
                .map(line -> new Found(line.name(), line.classLabel(), "/pupils/" + line.id())).toList();
    }
}
