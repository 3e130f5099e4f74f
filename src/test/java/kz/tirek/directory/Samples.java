package kz.tirek.directory;

import java.time.LocalDate;
import java.util.List;

/** Schools for tests. */
final class Samples {
    static final String BIN = "250340000010";
    static final String OTHER_BIN = "061040009006";
    static final String SAURAN = "615500000";

    private Samples() {}

    /** Facts of a school that are right. */
    static SchoolFacts aSchool() {
        return new SchoolFacts("TRK-900", null, BIN, "№ 900 демо-мектеп", "Демо-школа № 900", "Demo school No. 900", SAURAN,
                List.of(InstructionLanguage.KAZAKH), 2, 310, false, LocalDate.of(1986, 9, 1));
    }
}
