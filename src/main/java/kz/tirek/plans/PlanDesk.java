package kz.tirek.plans;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Entry.Fields;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CasesUnderWay;
import kz.tirek.cases.SupportCase;
import kz.tirek.directory.SchoolYearFacts;
import kz.tirek.directory.Schools;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Refusals;

/** Draws up individual programmes and shows them (Order 92 of 29.04.2025). */
@Work
public class PlanDesk {
    private static final int MOST_NAME = 100;

    @Inject PlanQueries queries;
    @Inject PlanShelf shelf;
    @Inject PlanPen pen;
    @Inject Templates templates;
    @Inject Schools schools;
    @Inject CasesUnderWay cases;
    @Inject Once once;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** The programmes of a case, newest first. @throws Absent unless the actor may read the case */
    @Requires(Permission.CASE_READ)
    public List<PlanView> list(CaseNumber number) {
        return shelf.plans(cases.readable(number));
    }

    /** Own templates first, then those that fit the case. */
    @Requires(Permission.CASE_WORK)
    public List<TemplateLine> templates(CaseNumber number) {
        return templates.lines(cases.mine(number));
    }

    /**
     * Draws up a programme for terms of the school year under way or the next, with a review at the end of each.
     *
     * @return its id; the same for the same request key
     * @throws Refusal when the terms do not fit, a programme is under way, or the case is closed
     */
    @Requires(Permission.CASE_WORK)
    public UUID draw(UUID requestKey, CaseNumber number, NewPlan facts) {
        SupportCase mine = cases.mine(number);
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            LocalDate today = LocalDate.now(clock);
            PlanTerms terms = PlanTerms.of(year(facts.schoolYear(), schools.schoolYear(today)), facts.firstTerm(), facts.terms(), today);
            if (!mine.status().underWay()) {
                throw Refusal.of("case.closed");
            }
            if (queries.open(mine.id()).isPresent()) {
                throw Refusal.of("plan.alreadyOpen");
            }
            pen.draw(id, mine, terms, templates.patterns(facts.template(), facts.language()));
        }
        return id;
    }

    /** The school years for which a programme may be drawn up: the one under way, and the next once the calendar knows it. */
    @Requires(Permission.CASE_WORK)
    public List<SchoolYearFacts> years() {
        int now = schools.schoolYear(LocalDate.now(clock));
        return Stream.of(now, now + 1).map(schools::year).flatMap(Optional::stream).toList();
    }

    private SchoolYearFacts year(Integer wanted, int now) {
        int year = wanted == null ? now : wanted;
        new Refusals().check(year == now || year == now + 1, "schoolYear", "plan.yearOutside").throwIfAny();
        return schools.year(year).orElseThrow(() -> Refusal.at("schoolYear", "plan.yearUnknown"));
    }

    /** The programme to be printed for the parents' signature; noted as a print. @throws Absent when the case has no such programme */
    @Requires(Permission.CASE_READ)
    public PlanPrint print(CaseNumber number, UUID id) {
        SupportCase of = cases.readable(number);
        PlanView plan = shelf.plans(of).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(Absent::new);
        audit.note(new Entry(Entry.Action.PRINT, "plan", id, of.pupil().id(), Fields.NARRATIVE, 1, "assignment"));
        return new PlanPrint(of.pupil().fullName(), of.pupil().classLabel(), schools.names(of.schoolId()), plan);
    }

    /**
     * Keeps the programme that is under way as an own template.
     *
     * @throws Refusal at {@code templateName} when it is missing, or the child is named in a goal or measure
     */
    @Requires(Permission.CASE_WORK)
    public UUID keepTemplate(UUID requestKey, CaseNumber number, String name) {
        SupportCase mine = cases.mine(number);
        new Refusals().require(name, "templateName").check(name == null || name.strip().length() <= MOST_NAME, "templateName", "shared.tooLong", MOST_NAME).throwIfAny();
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (id.equals(fresh)) {
            templates.keep(id, mine, shelf.plans(mine).stream().filter(PlanView::open).findFirst().orElseThrow(Absent::new), name);
        }
        return id;
    }
}
