package kz.tirek.appointments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CasesUnderWay;
import kz.tirek.cases.SupportCase;
import kz.tirek.people.Pupil;
import kz.tirek.people.Pupils;
import kz.tirek.shared.Refusal;

/** Finds of whom an appointment is to be, within what the actor may work on. */
@Dependent
class Children {
    @Inject CasesUnderWay cases;
    @Inject Pupils pupils;

    /** @throws kz.tirek.shared.Absent when the case or the pupil is not the actor's @throws Refusal at {@code caseNumber} when the case is closed */
    Child of(NewAppointment wanted) {
        if (wanted.caseNumber() != null && !wanted.caseNumber().isBlank()) {
            SupportCase mine = cases.mine(new CaseNumber(wanted.caseNumber()));
            if (!mine.status().underWay()) {
                throw Refusal.at("caseNumber", "case.closed");
            }
            return new Child(mine.id(), mine.pupil().id(), mine.pupil().grade());
        }
        if (wanted.pupil() == null) {
            return Child.NOBODY;
        }
        Pupil pupil = pupils.ofMySchools(wanted.pupil());
        return new Child(null, pupil.id(), pupil.grade());
    }
}
