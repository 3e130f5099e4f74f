package kz.tirek.cases.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import kz.tirek.cases.CaseExport;
import kz.tirek.cases.CaseFilter;

import kz.tirek.shared.Sheet;
import kz.tirek.shared.SheetFormat;
import kz.tirek.shared.SheetWriter;
import kz.tirek.shared.web.Text;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The caseload as a file: exactly what the filters give, written while it is read. */
@Path("/cases/export")
@Produces(MediaType.WILDCARD)
public class CaseExportResource {
    @Inject CaseExport export;
    @Inject CaseTable table;
    @Inject Text text;

    @GET
    @Operation(summary = "All cases that the filters of the caseload's address give, as xlsx or csv; noted as an export")
    public Response export(@Context HttpServletRequest request, @QueryParam("format") @DefaultValue("xlsx") String format) {
        SheetFormat chosen = SheetFormat.named(format).orElseThrow(BadRequestException::new);
        CaseFilter filter = new AskedCases(request).filter(0, 1);
        export.begin(filter);
        var sheet = new Sheet(text.get("cases.title"), table.rows(filter));
        return Response.ok((StreamingOutput) out -> SheetWriter.write(chosen, out, List.of(sheet))).type(chosen.contentType())
                .header("Content-Disposition", "attachment; filename=\"tirek-cases." + chosen.extension() + "\"").build();
    }
}
