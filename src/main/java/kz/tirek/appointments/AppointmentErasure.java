package kz.tirek.appointments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.tirek.cases.Erasable;

/** Removes the appointments of a case when what was told in it is erased: nothing refers to them any more. */
@Dependent
class AppointmentErasure implements Erasable {
    @Inject AppointmentQueries queries;

    @Override
    public void erase(UUID caseId) {
        queries.eraseOf(caseId);
    }
}
