package kz.tirek.statistics.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.tirek.statistics.CaseloadBy;
import kz.tirek.statistics.CaseloadSort;
import kz.tirek.statistics.CaseloadView;
import kz.tirek.statistics.Overview;

/** Backs {@code statistics/overview.xhtml}: the whole caseload, its order and page in the address. */
@Named
@RequestScoped
public class OverviewPage {
    private static final int SIZE = 50;

    @Inject Overview overview;
    @Inject HttpServletRequest request;

    private CaseloadView view;

    @PostConstruct
    void read() {
        String first = request.getParameter("first");
        view = overview.caseload(one(CaseloadBy.values(), "by"), one(CaseloadSort.values(), "sort"),
                first != null && first.matches("\\d{1,7}") ? Integer.parseInt(first) : 0, SIZE);
    }

    /** The constant that the address names; the first one for none or an unknown. */
    private <E extends Enum<E>> E one(E[] values, String name) {
        for (E value : values) {
            if (value.name().equals(request.getParameter(name))) {
                return value;
            }
        }
        return values[0];
    }

    public CaseloadView getView() {
        return view;
    }

    public boolean isBySchool() {
        return view.by() == CaseloadBy.SCHOOL;
    }

    public CaseloadBy[] getKinds() {
        return CaseloadBy.values();
    }

    /** The address of this list by something else. */
    public String by(CaseloadBy by) {
        return "/overview?by=" + by + "&sort=" + view.sort();
    }

    public CaseloadSort[] getOrders() {
        return CaseloadSort.values();
    }

    /** The address of this list in another order, from the first page. */
    public String sorted(CaseloadSort sort) {
        return "/overview?by=" + view.by() + "&sort=" + sort;
    }

    /** The address to which the index of the first line is added. */
    public String getPaging() {
        return sorted(view.sort()) + "&first=";
    }
}
