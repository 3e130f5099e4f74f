package kz.tirek.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import kz.tirek.access.StaffDesk;
import kz.tirek.access.StaffLine;
import kz.tirek.directory.web.Places;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Text;
import org.omnifaces.util.Faces;

/** Backs {@code people/staff.xhtml}: people who work with Tirek, for the administrator. */
@Named
@RequestScoped
public class StaffPage {
    private static final int SIZE = 50;
    /** Units that are named in the list; the rest are counted. */
    private static final int NAMED = 3;

    @Inject StaffDesk desk;
    @Inject Places places;
    @Inject Text text;

    private Slice<StaffLine> slice;

    /** Opens the page before anything of it is shown. */
    public void begin() {
        getSlice();
    }

    public Slice<StaffLine> getSlice() {
        if (slice == null) {
            String first = Faces.getRequestParameter("first");
            slice = desk.search(getQuery(), isUnassignedOnly(), first != null && first.matches("\\d{1,7}") ? Integer.parseInt(first) : 0, SIZE);
            places.learn(slice.items().stream().flatMap(line -> line.units().stream()).toList());
        }
        return slice;
    }

    /** What the person serves, in words. */
    public String serves(StaffLine line) {
        String named = line.units().stream().limit(NAMED).map(places::name).collect(Collectors.joining(", "));
        int rest = line.units().size() - NAMED;
        return rest > 0 ? named + " " + text.of("staff.more", rest) : named;
    }

    public String getQuery() {
        String query = Faces.getRequestParameter("query");
        return query == null ? "" : query;
    }

    public boolean isUnassignedOnly() {
        return "true".equals(Faces.getRequestParameter("unassigned"));
    }

    /** The address to which the index of the first line is added. */
    public String getPaging() {
        return "/staff?" + (isUnassignedOnly() ? "unassigned=true&" : "")
                + (getQuery().isEmpty() ? "" : "query=" + URLEncoder.encode(getQuery(), StandardCharsets.UTF_8) + "&") + "first=";
    }
}
