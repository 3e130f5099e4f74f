package kz.tirek.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.people.Consent;
import kz.tirek.shared.Absent;

/** Cases for the work of features above, inside their transactions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CasesUnderWay {
    @Inject CaseQueries queries;
    @Inject CaseLedger ledger;
    @Inject CasePen pen;

    /** @throws Absent unless it is a case of the actor's own */
    public SupportCase mine(CaseNumber number) {
        return queries.ofOwner(number.value(), ledger.actor()).orElseThrow(Absent::new);
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
        if (first) {
            pen.step(mine, StepKind.STARTED, null);
        }
    }

    /** Id of the actor's own case with that number, without loading it. */
    public UUID idOfMine(CaseNumber number) {
        return queries.idOfOwner(number.value(), ledger.actor()).orElseThrow(Absent::new);
    }
}
