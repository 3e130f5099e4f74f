package kz.tirek.groups.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.tirek.directory.web.Places;
import kz.tirek.groups.GroupDesk;
import kz.tirek.groups.GroupSummary;
import kz.tirek.shared.Slice;

/** Backs {@code groups/groups.xhtml}: the psychologist's groups and class hours. */
@Named
@RequestScoped
public class GroupsPage {
    private static final int SIZE = 50;

    @Inject GroupDesk desk;
    @Inject Places places;
    @Inject HttpServletRequest request;

    private Slice<GroupSummary> slice;

    @PostConstruct
    void read() {
        String first = request.getParameter("first");
        slice = desk.list(first != null && first.matches("\\d{1,7}") ? Integer.parseInt(first) : 0, SIZE);
        places.learnSchools(slice.items().stream().map(GroupSummary::school).toList());
    }

    public Slice<GroupSummary> getSlice() {
        return slice;
    }
}
