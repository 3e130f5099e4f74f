package kz.tirek.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.access.Actor;
import kz.tirek.access.Role;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.CaseFilter.Due;
import kz.tirek.cases.CaseLine;
import kz.tirek.cases.Withdrawn;
import kz.tirek.sessions.SessionBook;
import kz.tirek.sessions.SessionLine;
import kz.tirek.shared.Slice;

/** Backs {@code home/home.xhtml}: what waits for the person, by role. */
@Named
@RequestScoped
public class HomePage {
    private static final int FEW = 5;
    private static final int SOME = 8;

    @Inject Actor actor;
    @Inject CaseDesk desk;
    @Inject SessionBook book;
    @Inject Clock clock;

    private List<Withdrawn> withdrawn;
    private Slice<CaseLine> overdue;
    private Slice<CaseLine> today;
    private Slice<SessionLine> unsigned;
    private Slice<CaseLine> mine;

    public boolean isAssigned() {
        return actor.assigned();
    }

    /** Whether the person has this role, with a unit they serve. */
    public boolean is(String role) {
        return actor.has(Role.valueOf(role));
    }

    /** Whether none of the desks of this page is for them yet. */
    public boolean isQuiet() {
        return actor.roles().stream().noneMatch(role -> List.of(Role.PSYCHOLOGIST, Role.SPECIALIST, Role.MANAGER, Role.OFFICIAL, Role.ADMIN, Role.PRIVACY).contains(role));
    }

    public LocalDate getDate() {
        return LocalDate.now(clock);
    }

    public Slice<CaseLine> getOverdue() {
        if (overdue == null) {
            overdue = desk.list(CaseFilter.due(Due.OVERDUE, SOME));
        }
        return overdue;
    }

    /** Own cases that a withdrawn consent has stopped. */
    public List<Withdrawn> getWithdrawn() {
        if (withdrawn == null) {
            withdrawn = desk.withdrawn();
        }
        return withdrawn;
    }

    public Slice<CaseLine> getToday() {
        if (today == null) {
            today = desk.list(CaseFilter.due(Due.TODAY, SOME));
        }
        return today;
    }

    public Slice<SessionLine> getUnsigned() {
        if (unsigned == null) {
            unsigned = book.list(true, 0, FEW);
        }
        return unsigned;
    }

    public Slice<CaseLine> getMine() {
        if (mine == null) {
            mine = desk.list(CaseFilter.underWay(FEW));
        }
        return mine;
    }
}
