package kz.tirek.documents.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.tirek.cases.CaseNumber;
import kz.tirek.documents.ConsentForms;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Papers of a case. */
@Path("/cases/{number}/documents")
@Produces(MediaType.WILDCARD)
public class CaseDocumentResource {
    @Inject ConsentForms forms;

    @GET
    @Path("/consent")
    @Operation(summary = "The form of written consent with the child's name, in Kazakh or Russian; noted as printed")
    public Response consent(@PathParam("number") String number, @QueryParam("language") @DefaultValue("kk") String tag) {
        return DocumentResource.paper(forms.of(new CaseNumber(number), tag), "consent");
    }
}
