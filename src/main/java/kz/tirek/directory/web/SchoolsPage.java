package kz.tirek.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kz.tirek.directory.Directory;
import kz.tirek.directory.SchoolLine;
import kz.tirek.directory.SchoolSearch;
import kz.tirek.directory.SchoolSort;
import kz.tirek.directory.SchoolStatus;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Language;

/** Backs {@code directory/schools.xhtml}: the list of schools, its filters in the address. */
@Named
@RequestScoped
public class SchoolsPage {
    private static final int SIZE = 50;
    private static final int LONGEST = 100;

    @Inject Directory directory;
    @Inject Language language;
    @Inject HttpServletRequest request;

    private final Map<String, String> chosen = new LinkedHashMap<>();
    private Slice<SchoolLine> slice;

    @PostConstruct
    void read() {
        for (String name : new String[] {"query", "district", "status", "sort"}) {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                chosen.put(name, value.strip().substring(0, Math.min(value.strip().length(), LONGEST)));
            }
        }
        slice = directory.schools(new SchoolSearch(chosen("query"), chosen("district"), one(SchoolStatus.class, "status"),
                one(SchoolSort.class, "sort"), language.getTag(), first(), SIZE));
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

    public Slice<SchoolLine> getSlice() {
        return slice;
    }

    public boolean isFiltered() {
        return chosen.containsKey("query") || chosen.containsKey("district") || chosen.containsKey("status");
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

    /** The address of this list to which the index of the first line is added. */
    public String getPaging() {
        String here = address(chosen);
        return here + (here.contains("?") ? "&" : "?") + "first=";
    }

    private static String address(Map<String, String> filters) {
        String query = filters.entrySet().stream().filter(f -> !f.getValue().isEmpty())
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return query.isEmpty() ? "/schools" : "/schools?" + query;
    }
}
