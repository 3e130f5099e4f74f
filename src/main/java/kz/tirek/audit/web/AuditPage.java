package kz.tirek.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.audit.AuditDesk;
import kz.tirek.audit.AuditFilter;
import kz.tirek.audit.AuditLine;
import kz.tirek.audit.Entry;
import kz.tirek.audit.FoundChild;
import kz.tirek.shared.Slice;
import kz.tirek.shared.web.Messages;

/** Backs {@code audit/audit.xhtml}: who did and read what; what was searched for is kept in the session, not in the address. */
@Named
@RequestScoped
public class AuditPage {
    private static final int SIZE = 50;
    private static final int DAYS = 7;

    @Inject AuditDesk desk;
    @Inject Marks marks;
    @Inject Messages messages;
    @Inject HttpServletRequest request;
    @Inject Clock clock;

    private FoundChild child;
    private String person;
    private String number;
    private LocalDate from;
    private LocalDate to;
    private Entry.Action action;
    private Slice<AuditLine> slice;

    @PostConstruct
    void read() {
        child = marks.at("child", FoundChild.class).orElse(null);
        AuditFilter kept = marks.at("search", AuditFilter.class).orElseGet(this::usual);
        person = kept.person();
        number = kept.number();
        from = kept.from();
        to = kept.to();
        action = kept.action();
    }

    /** The last days; everything for a child. */
    private AuditFilter usual() {
        return new AuditFilter(null, null, null, child == null ? LocalDate.now(clock).minusDays(DAYS) : null, null, null);
    }

    /** Opens the page before anything of it is shown. */
    public void begin() {
        getSlice();
    }

    public Slice<AuditLine> getSlice() {
        if (slice == null) {
            String first = request.getParameter("first");
            slice = desk.search(filter(), first != null && first.matches("\\d{1,5}") ? Integer.parseInt(first) : 0, SIZE);
        }
        return slice;
    }

    public void search() {
        slice = new Slice<>(0, 0, SIZE, List.of());
        desk.search(filter(), 0, 1);
        messages.open("/audit?search=" + marks.keep(filter()) + (child == null ? "" : "&child=" + request.getParameter("child")));
    }

    private AuditFilter filter() {
        return new AuditFilter(person, number, child == null ? null : child.id(), from, to, action);
    }

    /** The address to which the index of the first line is added. */
    public String getPaging() {
        return "/audit?" + parameter("search") + parameter("child") + "first=";
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value != null && value.matches("[0-9a-f]{12}") ? name + "=" + value + "&" : "";
    }

    public FoundChild getChild() {
        return child;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Entry.Action getAction() {
        return action;
    }

    public void setAction(Entry.Action action) {
        this.action = action;
    }
}
