package kz.tirek.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.tirek.statistics.Overview;
import kz.tirek.statistics.OverviewView;

/** Backs {@code home/manager.xhtml}: the Centre at a glance, asked for when first shown. */
@Named
@RequestScoped
public class ManagerHome {
    private static final int TOP = 10;

    @Inject Overview overview;

    private OverviewView view;

    public OverviewView getView() {
        if (view == null) {
            view = overview.overview(TOP);
        }
        return view;
    }
}
