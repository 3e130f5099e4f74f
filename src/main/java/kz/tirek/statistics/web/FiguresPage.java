package kz.tirek.statistics.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.tirek.statistics.Figures;
import kz.tirek.statistics.FiguresView;

/** Backs {@code statistics/statistics.xhtml}: the region's figures of the school year in the address, the present one without. */
@Named
@RequestScoped
public class FiguresPage {
    @Inject Figures figures;
    @Inject HttpServletRequest request;

    private FiguresView view;

    @PostConstruct
    void read() {
        String year = request.getParameter("year");
        view = figures.figures(year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null);
    }

    public FiguresView getView() {
        return view;
    }
}
