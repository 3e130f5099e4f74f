package kz.tirek.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** The pages of one case and which of them is shown: {@code #{caseTabs.all}}. */
@Named
@RequestScoped
public class CaseTabs {
    private static final List<String> PATHS = List.of("", "/risk", "/plan", "/referrals", "/chronology", "/documents", "/team");

    @Inject HttpServletRequest request;

    /**
     * One page of a case.
     *
     * @param path what follows the case's own address
     * @param key of its name
     * @param here whether it is shown now
     */
    public record Tab(String path, String key, boolean here) {}

    public List<Tab> getAll() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String here = forwarded == null ? request.getRequestURI() : forwarded.toString();
        return PATHS.stream().map(path -> new Tab(path, "case.tab." + (path.isEmpty() ? "overview" : path.substring(1)), at(here, path))).toList();
    }

    /** Screening has no tab of its own: it stands below risk. */
    private static boolean at(String here, String path) {
        return path.isEmpty() ? Stream.of(here.split("/")).filter(part -> !part.isEmpty()).count() == 2 : here.endsWith(path) || path.equals("/risk") && here.endsWith("/screening");
    }
}
