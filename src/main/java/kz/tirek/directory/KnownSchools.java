package kz.tirek.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tirek.shared.Names;

/** The directory as a file of schools is compared with it, and what the file itself has said so far. */
final class KnownSchools {
    private final Map<String, KnownSchool> byBin = new HashMap<>();
    private final Map<String, KnownSchool> byCode = new HashMap<>();
    private final Map<String, KnownSchool> byNobdId = new HashMap<>();
    private final Map<String, String> districts = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    /** @param districts names by KATO code */
    KnownSchools(List<KnownSchool> schools, Map<String, Names> districts) {
        for (KnownSchool school : schools) {
            SchoolFacts facts = school.facts();
            byBin.put(facts.bin(), school);
            byCode.put(facts.code(), school);
            if (facts.nobdId() != null) {
                byNobdId.put(facts.nobdId(), school);
            }
        }
        districts.forEach((kato, names) -> {
            this.districts.put(kato, kato);
            List.of(names.kk(), names.ru(), names.en()).forEach(name -> this.districts.put(SchoolWords.districtName(name), kato));
        });
    }

    Optional<KnownSchool> withBin(String bin) {
        return Optional.ofNullable(byBin.get(bin));
    }

    /** Whether another school than {@code own} (which may be null) has the code. */
    boolean codeTaken(String code, KnownSchool own) {
        return byCode.containsKey(code) && byCode.get(code) != own;
    }

    boolean nobdIdTaken(String nobdId, KnownSchool own) {
        return nobdId != null && byNobdId.containsKey(nobdId) && byNobdId.get(nobdId) != own;
    }

    /** KATO code of the district that a person means by a code or a name. */
    Optional<String> district(String text) {
        return Optional.ofNullable(districts.get(text)).or(() -> Optional.ofNullable(districts.get(SchoolWords.districtName(text))));
    }

    /** Notes that a row has this value in a field where no two rows may have the same; the earlier row that has it, if any. */
    Optional<Integer> earlierRow(String field, String value, int row) {
        return value == null ? Optional.empty() : Optional.ofNullable(rows.putIfAbsent(field + ' ' + value, row));
    }
}
