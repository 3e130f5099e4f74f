package kz.tirek.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.tirek.cases.Erasable;

/** Erases the screenings of a case together with their answers. */
@Dependent
class ScreeningErasure implements Erasable {
    @Inject ScreeningQueries queries;

    @Override
    public void erase(UUID caseId) {
        queries.eraseAll(caseId);
    }
}
