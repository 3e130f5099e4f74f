package kz.tirek.documents.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import kz.tirek.documents.GroupJournal;
import kz.tirek.documents.JournalAsk;
import kz.tirek.shared.Sheet;
import kz.tirek.shared.SheetFormat;
import kz.tirek.shared.SheetWriter;
import kz.tirek.shared.web.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The psychologist's journal of group work. */
@Path("/documents/group-journal")
@Produces(MediaType.APPLICATION_JSON)
public class GroupJournalResource {
    @Inject GroupJournal journal;
    @Inject Language language;

    @GET
    @Operation(summary = "The journal of a school and a span of days, as rows of text; nobody is named in it")
    public List<List<String>> rows(@QueryParam("school") UUID school, @QueryParam("from") String from, @QueryParam("to") String to) {
        return journal.rows(new JournalAsk(school, JournalResource.day(from), JournalResource.day(to)), language.getTag());
    }

    @GET
    @Path("/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The whole journal as pdf, xlsx or csv; noted as an export")
    public Response file(@QueryParam("school") UUID school, @QueryParam("from") String from, @QueryParam("to") String to,
            @QueryParam("format") @DefaultValue("pdf") String format) {
        var ask = new JournalAsk(school, JournalResource.day(from), JournalResource.day(to));
        if (format.equals("pdf")) {
            return DocumentResource.paper(journal.pdf(ask, language.getTag()), "group-journal");
        }
        SheetFormat chosen = SheetFormat.named(format).orElseThrow(BadRequestException::new);
        List<Sheet> sheets = journal.sheets(ask, language.getTag());
        return Response.ok((StreamingOutput) out -> SheetWriter.write(chosen, out, sheets)).type(chosen.contentType())
                .header("Content-Disposition", "attachment; filename=\"group-journal." + chosen.extension() + "\"").build();
    }
}
