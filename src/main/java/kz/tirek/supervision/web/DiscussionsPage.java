package kz.tirek.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.tirek.shared.Slice;
import kz.tirek.supervision.DiscussionLine;
import kz.tirek.supervision.Discussions;

/** Backs {@code supervision/discussions.xhtml}: the discussions of the actor's cases and those asked of them. */
@Named
@RequestScoped
public class DiscussionsPage {
    private static final int SIZE = 50;

    @Inject Discussions discussions;
    @Inject HttpServletRequest request;

    private Slice<DiscussionLine> lines;

    public Slice<DiscussionLine> getLines() {
        if (lines == null) {
            String first = request.getParameter("first");
            lines = discussions.list(first != null && first.matches("\\d{1,7}") ? Integer.parseInt(first) : 0, SIZE);
        }
        return lines;
    }
}
