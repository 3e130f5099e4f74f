package kz.tirek.cases.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.Reason;
import kz.tirek.cases.Risk;
import kz.tirek.cases.Status;
import kz.tirek.shared.Ids;

/** The filters of the caseload as an address has them; the page and its exports read the same. */
final class AskedCases {
    private static final String[] NAMES = {"view", "status", "risk", "reason", "school", "due", "sort", "search"};

    private final Map<String, String> chosen = new LinkedHashMap<>();
    private final String query;

    AskedCases(HttpServletRequest request) {
        for (String name : NAMES) {
            String value = request.getParameter(name);
            if (value != null && value.matches("[A-Za-z0-9_-]{1,40}")) {
                chosen.put(name, value);
            }
        }
        query = Finder.text(request, chosen.get("search"));
    }

    CaseFilter filter(int first, int size) {
        Status status = one(Status.class, "status");
        boolean underWay = status == null && !"all".equals(chosen.get("view")) && query == null;
        return new CaseFilter(status, underWay, one(Risk.class, "risk"), one(Reason.class, "reason"), Ids.read(chosen("school")).orElse(null),
                one(CaseFilter.Due.class, "due"), query, one(CaseFilter.Sort.class, "sort"), first, size);
    }

    /** The text that was searched for, or {@code null}. */
    String query() {
        return query;
    }

    boolean none() {
        return chosen.isEmpty();
    }

    /** What was chosen for a filter; empty for any. */
    String chosen(String name) {
        return chosen.getOrDefault(name, "");
    }

    /** The filters with one chosen otherwise, as an address has them; none for {@code null}. */
    String with(String name, String value) {
        var other = new LinkedHashMap<>(chosen);
        other.put(name, value == null ? "" : value);
        return written(other);
    }

    /** As an address has them, without a question mark. */
    String written() {
        return written(chosen);
    }

    private static String written(Map<String, String> filters) {
        return filters.entrySet().stream().filter(f -> !f.getValue().isEmpty()).map(f -> f.getKey() + "=" + f.getValue()).collect(Collectors.joining("&"));
    }

    private <E extends Enum<E>> E one(Class<E> type, String name) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(chosen.get(name))) {
                return value;
            }
        }
        return null;
    }
}
