package kz.tirek.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.tirek.statistics.Figures;
import kz.tirek.statistics.FiguresView;

/** Backs {@code home/official.xhtml}: the region's figures of the present school year, asked for when first shown. */
@Named
@RequestScoped
public class OfficialHome {
    @Inject Figures figures;

    private FiguresView view;

    public FiguresView getView() {
        if (view == null) {
            view = figures.figures(null);
        }
        return view;
    }
}
