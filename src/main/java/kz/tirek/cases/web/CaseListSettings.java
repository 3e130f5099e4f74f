package kz.tirek.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import kz.tirek.shortcuts.Columns;
import kz.tirek.shortcuts.SavedViews;
import org.omnifaces.cdi.ViewScoped;

/** How a person likes {@code cases/cases.xhtml}: columns, and filters that have a name. */
@Named
@ViewScoped
public class CaseListSettings implements Serializable {
    private static final Set<CaseColumn> USUAL = EnumSet.complementOf(EnumSet.of(CaseColumn.LAST_CONTACT));

    @Inject transient Columns columns;
    @Inject transient SavedViews views;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;

    private final UUID requestKey = Ids.next();
    private String filters;
    private String keepable;
    private String name;
    private CaseColumn[] chosen = {};
    private transient List<SavedViews.View> saved;

    @PostConstruct
    void open() {
        var asked = new AskedCases(request);
        filters = asked.written();
        keepable = asked.with("search", null);
        chosen = columns.ofCases().map(CaseListSettings::known).orElse(USUAL).toArray(CaseColumn[]::new);
    }

    private static Set<CaseColumn> known(List<String> names) {
        return Arrays.stream(CaseColumn.values()).filter(column -> names.contains(column.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseColumn.class)));
    }

    /** Whether the list shows this column. */
    public boolean shows(String column) {
        return Arrays.asList(chosen).contains(CaseColumn.valueOf(column));
    }

    public List<SavedViews.View> getSaved() {
        if (saved == null) {
            saved = views.list();
        }
        return saved;
    }

    /** Whether these filters can be kept under a name. */
    public boolean isKeepable() {
        return !keepable.isEmpty();
    }

    /** Whether the list shows this view now. */
    public boolean at(SavedViews.View view) {
        return view.query().equals(filters);
    }

    public void choose() {
        columns.choose(Arrays.stream(chosen).map(Enum::name).collect(Collectors.toSet()));
        messages.done("columns.kept");
        open(filters);
    }

    public void save() {
        views.save(requestKey, name, keepable);
        messages.done("views.kept");
        open(keepable);
    }

    public void remove(UUID id) {
        views.remove(id);
        messages.done("views.removed");
        open(filters);
    }

    private void open(String query) {
        messages.open(query.isEmpty() ? "/cases" : "/cases?" + query);
    }

    public CaseColumn[] getAll() {
        return CaseColumn.values();
    }

    public CaseColumn[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(CaseColumn[] chosen) {
        this.chosen = chosen == null ? new CaseColumn[0] : chosen.clone();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
