package kz.tirek.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.CaseLine;
import kz.tirek.cases.Reason;
import kz.tirek.cases.Risk;
import kz.tirek.cases.Status;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Slice;

/** Backs {@code cases/cases.xhtml}: the caseload, its filters in the address. */
@Named
@RequestScoped
public class CasesPage {
    private static final int SIZE = 50;

    @Inject CaseDesk desk;
    @Inject HttpServletRequest request;

    private final Map<String, String> chosen = new LinkedHashMap<>();
    private String query;
    private Slice<CaseLine> slice;

    @PostConstruct
    void read() {
        for (String name : new String[] {"view", "status", "risk", "reason", "school", "due", "sort", "search"}) {
            String value = request.getParameter(name);
            if (value != null && value.matches("[A-Za-z0-9_-]{1,40}")) {
                chosen.put(name, value);
            }
        }
        query = Finder.text(request, chosen.get("search"));
        slice = desk.list(filter());
    }

    private CaseFilter filter() {
        Status status = one(Status.class, "status");
        boolean underWay = status == null && !"all".equals(chosen.get("view")) && query == null;
        return new CaseFilter(status, underWay, one(Risk.class, "risk"), one(Reason.class, "reason"), school(), one(CaseFilter.Due.class, "due"), query,
                one(CaseFilter.Sort.class, "sort"), first(), SIZE);
    }

    private UUID school() {
        return Ids.read(chosen("school")).orElse(null);
    }

    private int first() {
        String first = request.getParameter("first");
        return first != null && first.matches("\\d{1,7}") ? Integer.parseInt(first) : 0;
    }

    private <E extends Enum<E>> E one(Class<E> type, String name) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(chosen.get(name))) {
                return value;
            }
        }
        return null;
    }

    public Slice<CaseLine> getSlice() {
        return slice;
    }

    /** The text that was searched for, or {@code null}. */
    public String getQuery() {
        return query;
    }

    public boolean isFiltered() {
        return !chosen.isEmpty();
    }

    /** What was chosen for a filter; empty for any. */
    public String chosen(String name) {
        return chosen.getOrDefault(name, "");
    }

    /** The address of this list with one filter chosen otherwise, from the first page. */
    public String with(String name, String value) {
        var other = new LinkedHashMap<>(chosen);
        other.put(name, value);
        return address(other);
    }

    public String without(String name) {
        var other = new LinkedHashMap<>(chosen);
        other.remove(name);
        return address(other);
    }

    /** The address of this list to which the index of the first line is added. */
    public String getPaging() {
        String here = address(chosen);
        return here + (here.contains("?") ? "&" : "?") + "first=";
    }

    private static String address(Map<String, String> filters) {
        String query = filters.entrySet().stream().filter(f -> !f.getValue().isEmpty())
                .map(f -> f.getKey() + "=" + f.getValue()).collect(Collectors.joining("&"));
        return query.isEmpty() ? "/cases" : "/cases?" + query;
    }
}
