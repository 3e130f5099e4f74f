package kz.tirek.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Arrays;

/**
 * A number that tells who somebody is, sealed.
 *
 * @param bytes the number, sealed for the row it stands in
 * @param index finds equal numbers without opening them
 */
@Embeddable
record SealedNumber(byte[] bytes, byte[] index) implements Serializable {

    /** Whether both hold the same number. */
    static boolean same(SealedNumber one, SealedNumber other) {
        return Arrays.equals(one == null ? null : one.index, other == null ? null : other.index);
    }
}
