package kz.tirek.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.tirek.directory.Directory;
import kz.tirek.directory.SchoolSearch;
import kz.tirek.directory.SchoolSort;
import kz.tirek.directory.SchoolStatus;
import kz.tirek.shared.web.Language;

/** Finds open schools of the region while a person types. */
@Named
@RequestScoped
public class SchoolPicker {
    private static final int MOST = 10;

    @Inject Directory directory;
    @Inject Language language;

    public List<SchoolChoice> find(String typed) {
        String tag = language.getTag();
        return directory.schools(new SchoolSearch(typed, "", SchoolStatus.OPEN, SchoolSort.NAME, tag, 0, MOST)).items().stream()
                .map(line -> new SchoolChoice(line.id(), line.names().in(tag) + ", " + line.districtNames().in(tag))).toList();
    }
}
