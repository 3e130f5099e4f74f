package kz.tirek.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.tirek.vault.Vault;

/** Seals the IINs of pupils and the phones of those who stand for them, and opens them for those who may see the person. */
@ApplicationScoped
class PersonNumbers {
    private static final String IIN = "iin";
    private static final String PHONE = "phone";

    @Inject Vault vault;

    void put(Pupil pupil, String iin) {
        pupil.number(sealed("pupil", IIN, pupil.id(), iin));
    }

    void put(Guardian guardian, String phone) {
        guardian.number(sealed("guardian", PHONE, guardian.id(), phone));
    }

    /** The IIN; {@code null} when the pupil has none. */
    String iin(Pupil pupil) {
        return opened("pupil", IIN, pupil.id(), pupil.number());
    }

    String iin(RegisterLine line) {
        return opened("pupil", IIN, line.id(), line.numbered() ? Optional.of(line.number()) : Optional.empty());
    }

    /** An IIN sealed for the row of a pupil. */
    byte[] sealedFor(UUID pupil, String iin) {
        return vault.seal(place("pupil", IIN, pupil), iin);
    }

    GuardianLine line(Guardian guardian) {
        return guardian.line(opened("guardian", PHONE, guardian.id(), guardian.number()));
    }

    /** By which a pupil with this IIN is found. */
    byte[] indexOfIin(String iin) {
        return vault.index(IIN, iin);
    }

    private SealedNumber sealed(String table, String column, UUID row, String number) {
        return number == null ? null : new SealedNumber(vault.seal(place(table, column, row), number), vault.index(column, number));
    }

    private String opened(String table, String column, UUID row, Optional<SealedNumber> number) {
        return number.map(sealed -> vault.open(place(table, column, row), sealed.bytes())).orElse(null);
    }

    private static String place(String table, String column, UUID row) {
        return table + "|" + column + "|" + row;
    }
}
