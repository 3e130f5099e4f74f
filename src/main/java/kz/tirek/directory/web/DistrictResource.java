package kz.tirek.directory.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.tirek.directory.Directory;
import kz.tirek.directory.DistrictLine;
import kz.tirek.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Districts and cities of the region. */
@Path("/districts")
@Produces(MediaType.APPLICATION_JSON)
public class DistrictResource {
    @Inject Directory directory;

    @GET
    @Operation(summary = "All districts with their KATO codes, numbers of open schools and of pupils")
    public Slice<DistrictLine> list() {
        List<DistrictLine> districts = directory.districts();
        return new Slice<>(districts.size(), 0, Slice.MOST, districts);
    }
}
