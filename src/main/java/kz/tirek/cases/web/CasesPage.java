package kz.tirek.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseLine;
import kz.tirek.shared.Slice;

/** Backs {@code cases/cases.xhtml}: the caseload, its filters in the address. */
@Named
@RequestScoped
public class CasesPage {
    private static final int SIZE = 50;

    @Inject CaseDesk desk;
    @Inject HttpServletRequest request;

    private AskedCases asked;
    private Slice<CaseLine> slice;

    @PostConstruct
    void read() {
        asked = new AskedCases(request);
    }

    private int first() {
        String first = request.getParameter("first");
        return first != null && first.matches("\\d{1,7}") ? Integer.parseInt(first) : 0;
    }

    public Slice<CaseLine> getSlice() {
        if (slice == null) {
            slice = desk.list(asked.filter(first(), SIZE));
        }
        return slice;
    }

    /** The text that was searched for, or {@code null}. */
    public String getQuery() {
        return asked.query();
    }

    public boolean isFiltered() {
        return !asked.none();
    }

    /** What was chosen for a filter; empty for any. */
    public String chosen(String name) {
        return asked.chosen(name);
    }

    /** The address of this list with one filter chosen otherwise, from the first page. */
    public String with(String name, String value) {
        return address(asked.with(name, value));
    }

    public String without(String name) {
        return address(asked.with(name, null));
    }

    /** The address of this list to which the index of the first line is added. */
    public String getPaging() {
        String filters = asked.written();
        return "/cases?" + (filters.isEmpty() ? "" : filters + "&") + "first=";
    }

    /** The filters as the address has them, for a view that is saved and for exports. */
    public String getFilters() {
        return asked.written();
    }

    /** The filters without a word that was searched for, which is never kept. */
    public String getKeepable() {
        return asked.with("search", null);
    }

    /** The address of this list. */
    public String getAddress() {
        return address(asked.written());
    }

    private static String address(String filters) {
        return filters.isEmpty() ? "/cases" : "/cases?" + filters;
    }
}
