package kz.tirek.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.tirek.cases.CaseNumber;
import kz.tirek.shared.Absent;

/** Finds a case by its number for those who decide about keeping it, without showing anything of it. */
@Dependent
class KeptCases {
    @Inject HoldQueries queries;

    /** @throws Absent when there is no such case */
    KeptCase called(String number) {
        String right = new CaseNumber(number == null ? null : number.strip()).value();
        return queries.caseToKeep(right).stream().findFirst()
                .map(row -> new KeptCase((UUID) row[0], right, (boolean) row[1], (boolean) row[2], (boolean) row[3])).orElseThrow(Absent::new);
    }
}
