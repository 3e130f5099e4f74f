package kz.tirek.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.tirek.people.Consent;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Columns;

/** Cases for the work of features above, inside their transactions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CasesUnderWay {
    @Inject CaseQueries queries;
    @Inject CaseLedger ledger;
    @Inject CasePen pen;
    @Inject CaseFile file;

    /** @throws Absent unless it is a case that the actor works on: their own, or one shared with them */
    public SupportCase mine(CaseNumber number) {
        return file.workable(number);
    }

    /** @throws Absent unless it is a case whose narratives the actor may read: one they work on, supervise or opened in an emergency */
    public SupportCase readable(CaseNumber number) {
        return file.readable(number);
    }

    /** How the actor stands to a case that they may read. */
    public Standing standing(SupportCase readable) {
        return file.standing(readable);
    }

    /**
     * Notes that a session was held, which starts the work on a new case and sets what comes next.
     *
     * @param session its id: what comes next stands there
     * @throws kz.tirek.shared.Refusal when the case is closed, or neither consent nor urgent ground covers that day (Order 92, paragraph 12)
     */
    public void met(SupportCase mine, LocalDate on, Consent.Scope scope, LocalDate followUp, UUID session) {
        boolean first = mine.status() == Status.NEW;
        mine.met(on, scope, followUp, session, ledger.now());
        ledger.followUp(mine);
        if (first) {
            pen.step(mine, StepKind.STARTED, null);
        }
    }

    /** The case under way of a pupil, if the actor leads it. */
    public Optional<SupportCase> ledFor(UUID pupil) {
        return queries.underWayOf(pupil).filter(one -> file.standing(one).leads());
    }

    /** The case with that number on which the actor works, if there is one. */
    public Optional<SupportCase> workable(CaseNumber number) {
        return queries.workable(number.value(), ledger.actor());
    }

    /** Cases that the actor led until a week ago at most. One statement. */
    public List<Handed> handed() {
        return queries.handed().stream().map(row -> new Handed((UUID) row[0], (String) row[1], (UUID) row[2], (String) row[3],
                Columns.day(row[4]))).toList();
    }

    /** Notes what an assessment found: the case's risk moves to it, also where it stays the same, for it was looked at anew. */
    public void assessed(SupportCase mine, Risk overall, String why) {
        Risk before = mine.risk();
        mine.reassess(overall, ledger.now());
        mine.explained(pen.risk(mine, StepKind.RISK_ASSESSED, before, overall, why));
    }

    /** Id of the case's written consent, when it covers {@code scope} on that day: for work that no urgent ground allows without one. */
    public Optional<UUID> consent(SupportCase readable, Consent.Scope scope, LocalDate on) {
        return readable.consent().filter(given -> given.covers(scope, on)).map(Consent::id);
    }

    /** Id of the case with that number on which the actor works, without loading it. */
    public UUID idOfMine(CaseNumber number) {
        return queries.idOfWorkable(number.value(), ledger.actor()).orElseThrow(Absent::new);
    }

    /** Id of the case under way of a pupil on which the actor works; empty when there is none. */
    public Optional<UUID> workedOnFor(UUID pupil) {
        return queries.workedOnFor(pupil, ledger.actor()).stream().findFirst();
    }
}
