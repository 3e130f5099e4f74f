package kz.tirek.documents.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.documents.ConsultationJournal;
import kz.tirek.documents.JournalArrangement;
import kz.tirek.documents.JournalAsk;
import kz.tirek.documents.JournalView;
import kz.tirek.shared.Sheet;
import kz.tirek.shared.SheetFormat;
import kz.tirek.shared.SheetWriter;
import kz.tirek.shared.web.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The psychologist's consultation journal. */
@Path("/documents/journal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JournalResource {
    @Inject ConsultationJournal journal;
    @Inject Language language;

    @GET
    @Operation(summary = "A part of the journal of a school and a span of days; what was said is not in it")
    public JournalView page(@QueryParam("school") UUID school, @QueryParam("from") String from, @QueryParam("to") String to,
            @QueryParam("first") @DefaultValue("0") int first, @QueryParam("size") @DefaultValue("50") int size) {
        return journal.page(new JournalAsk(school, day(from), day(to)), language.getTag(), first, size);
    }

    @GET
    @Path("/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The whole journal as pdf, xlsx or csv; noted as an export")
    public Response file(@QueryParam("school") UUID school, @QueryParam("from") String from, @QueryParam("to") String to,
            @QueryParam("format") @DefaultValue("pdf") String format) {
        var ask = new JournalAsk(school, day(from), day(to));
        if (format.equals("pdf")) {
            return DocumentResource.paper(journal.pdf(ask, language.getTag()), "journal");
        }
        SheetFormat chosen = SheetFormat.named(format).orElseThrow(BadRequestException::new);
        List<Sheet> sheets = journal.sheets(ask, language.getTag());
        return Response.ok((StreamingOutput) out -> SheetWriter.write(chosen, out, sheets)).type(chosen.contentType())
                .header("Content-Disposition", "attachment; filename=\"journal." + chosen.extension() + "\"").build();
    }

    @GET
    @Path("/layout")
    @Operation(summary = "Which columns the journal of a school has")
    public JournalArrangement layout(@QueryParam("school") UUID school) {
        return journal.arrangement(school);
    }

    @PUT
    @Path("/layout")
    @Operation(summary = "Say which columns the journal of a school has")
    public JournalArrangement arrange(JournalArrangement wanted) {
        journal.arrange(wanted);
        return journal.arrangement(wanted.school());
    }

    static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
