package kz.tirek.chronology.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.ChronicleEntry.Form;
import kz.tirek.chronology.CaseChronology;
import kz.tirek.chronology.Chronology;
import kz.tirek.chronology.ChronologyFilter;
import kz.tirek.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Everything that happened in a case. */
@Path("/cases/{number}/chronology")
@Produces(MediaType.APPLICATION_JSON)
public class ChronologyResource {
    @Inject Chronology chronology;
    @Inject ChronologyPaper paper;

    @GET
    @Operation(summary = "The chronology of a case, the latest first; of some forms and days when asked so")
    public CaseChronology read(@PathParam("number") String number, @QueryParam("form") List<Form> forms, @QueryParam("from") String from,
            @QueryParam("to") String to) {
        return chronology.read(new CaseNumber(number), filter(forms, from, to));
    }

    @GET
    @Path("/print")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @Operation(summary = "The same as PDF, with a watermark that names who printed it")
    public Response print(@PathParam("number") String number, @QueryParam("form") List<Form> forms, @QueryParam("from") String from,
            @QueryParam("to") String to) {
        byte[] pdf = paper.of(chronology.print(new CaseNumber(number), filter(forms, from, to)));
        return Response.ok(pdf, "application/pdf").header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + new CaseNumber(number).value() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static ChronologyFilter filter(List<Form> forms, String from, String to) {
        return new ChronologyFilter(Set.copyOf(forms), day(from, "from"), day(to, "to"), null);
    }

    private static LocalDate day(String text, String field) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw Refusal.at(field, "shared.dateWrong");
        }
    }
}
