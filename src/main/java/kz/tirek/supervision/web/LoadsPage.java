package kz.tirek.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.tirek.shared.Slice;
import kz.tirek.supervision.LoadLine;
import kz.tirek.supervision.Loads;

/** Backs {@code supervision/loads.xhtml}: loads beside the norm and each person's own past. */
@Named
@RequestScoped
public class LoadsPage {
    private static final int SIZE = 50;

    @Inject Loads loads;
    @Inject HttpServletRequest request;

    private Slice<LoadLine> lines;

    public Slice<LoadLine> getLines() {
        if (lines == null) {
            String first = request.getParameter("first");
            lines = loads.list(first != null && first.matches("\\d{1,7}") ? Integer.parseInt(first) : 0, SIZE);
        }
        return lines;
    }

    public int getNorm() {
        return LoadLine.NORM;
    }
}
