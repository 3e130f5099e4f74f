package kz.tirek.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.tirek.people.NewPupil;
import kz.tirek.people.PupilCensus;
import kz.tirek.people.RegisterLine;

/** Compares rows of a file with the register: three statements for some hundred rows. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RegisterCheck {
    private static final int CHUNK = 500;

    @Inject PupilCensus census;

    /** @param rows those that are right in themselves @return how many rows named the IIN of a pupil whom the psychologist does not serve */
    int compare(List<RowDraft> rows) {
        int elsewhere = 0;
        for (int from = 0; from < rows.size(); from += CHUNK) {
            elsewhere += chunk(rows.subList(from, Math.min(from + CHUNK, rows.size())));
        }
        return elsewhere;
    }

    private int chunk(List<RowDraft> rows) {
        List<String> iins = rows.stream().map(row -> row.facts().iin()).filter(Objects::nonNull).toList();
        Map<String, RegisterLine> numbered = census.numbered(iins);
        Map<String, Boolean> elsewhere = census.elsewhere(iins);
        Map<String, RegisterLine> named = census.bornOn(rows.stream().map(row -> row.facts().birthDate()).distinct().toList()).stream()
                .collect(Collectors.toMap(NameKey::of, line -> line, (one, other) -> one));
        for (RowDraft row : rows) {
            NewPupil facts = row.facts();
            String name = NameKey.of(facts);
            RegisterLine same = numbered.get(facts.iin());
            RegisterLine namesake = named.get(name);
            if (same != null && NameKey.of(same).equals(name)) {
                row.known();
            } else if (same != null) {
                row.refuse("iin", "pupilImport.iinOfAnother");
            } else if (elsewhere.containsKey(facts.iin())) {
                row.refuse("iin", elsewhere.get(facts.iin()) ? "pupilImport.iinNear" : "pupilImport.iinFar");
            } else if (namesake != null && facts.iin() != null && namesake.numbered()) {
                row.warn("surname", "pupilImport.namesake");
            } else if (namesake != null) {
                row.known();
            }
        }
        return elsewhere.size();
    }
}
