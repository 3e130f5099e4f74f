package kz.tirek.cases;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.access.Once;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.audit.Entry;
import kz.tirek.people.Consent;
import kz.tirek.people.Pupil;
import kz.tirek.people.Pupils;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.SchoolYears;
import kz.tirek.vault.Narratives;

/** Opens support cases. */
@Work
public class CaseIntake {
    @Inject CaseQueries queries;
    @Inject Pupils pupils;
    @Inject Once once;
    @Inject CaseLedger ledger;
    @Inject CasePen pen;
    @Inject Narratives narratives;

    /**
     * Opens a case for a pupil of a school that the psychologist serves.
     *
     * @param requestKey the same key opens one case only
     * @return the case's number
     * @throws Refusal when something is missing: above all consent of the legal representative, or the ground for acting without (Order 92, paragraph 12)
     */
    @Requires(Permission.CASE_OPEN)
    public CaseNumber open(UUID requestKey, NewCase facts) {
        UUID fresh = Ids.next();
        UUID id = once.claim(requestKey, fresh);
        if (!id.equals(fresh)) {
            return new CaseNumber(queries.numberOf(id));
        }
        LocalDate today = ledger.today();
        boolean known = facts.pupil() != null && pupils.consentInForce(facts.pupil(), Consent.Scope.COUNSELLING, today).isPresent();
        facts.check(today, known);
        Pupil pupil = pupils.ofMySchools(facts.pupil());
        if (queries.underWayFor(pupil.id())) {
            throw Refusal.at("pupil", "case.alreadyOpen");
        }
        return store(id, pupil, facts, today);
    }

    private CaseNumber store(UUID id, Pupil pupil, NewCase facts, LocalDate today) {
        CaseNumber number = CaseNumber.of(today.getYear(), queries.nextPlace(today.getYear()));
        SupportCase opened =
                SupportCase.open(id, number, pupil, ledger.actor(), facts, SchoolYears.startOf(today), today, ledger.now());
        queries.entityManager().persist(opened);
        narratives.open(id);
        opened.explained(pen.risk(opened, StepKind.OPENED, null, facts.risk(), facts.riskWhy()));
        ground(opened, facts, today);
        if (facts.followUpOn() != null) {
            ledger.followUp(opened);
        }
        ledger.wrote(opened, Entry.Fields.NARRATIVE);
        return number;
    }

    private void ground(SupportCase opened, NewCase facts, LocalDate today) {
        if (facts.consent() != null) {
            ledger.consent(opened, facts.consent());
        } else {
            pupils.consentInForce(opened.pupil().id(), Consent.Scope.COUNSELLING, today)
                    .ifPresent(consent -> opened.consented(consent, ledger.now()));
        }
        if (facts.urgent() != null) {
            ledger.urgent(opened, facts.urgent());
        }
    }
}
