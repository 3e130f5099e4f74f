package kz.tirek.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A closed range of the audit and its digest, a link of the chain.
 *
 * @param number 1 for the first
 * @param after the range begins behind this place of the order
 * @param upto and ends with this one
 * @param allRows rows of this range and of all before it
 * @param witness what each row of the range was like, {@link AuditRow#BYTES} each
 */
record Seal(long number, long after, long upto, int rows, long allRows, byte[] witness, byte[] digest, Instant at) {
    /** What stands before the first seal. */
    static final Seal NONE = new Seal(0, 0, 0, 0, 0, new byte[0], new byte[Digests.BYTES], Instant.EPOCH);

    private static final byte[] FORM = "tirek.audit.seal.1\n".getBytes(StandardCharsets.US_ASCII);

    /** The seal of rows that stand behind this one's range, up to and with {@code last}. */
    Seal next(long last, List<AuditRow> found, Instant now) {
        ByteBuffer seen = ByteBuffer.allocate(found.size() * AuditRow.BYTES);
        found.forEach(row -> row.into(seen));
        return new Seal(number + 1, upto, last, found.size(), allRows + found.size(), seen.array(),
                digest(number + 1, upto, last, found.size(), allRows + found.size(), seen.array()), now);
    }

    /** Whether it is the link that follows this one, and its digest is right. */
    boolean leadsTo(Seal next) {
        return next.number == number + 1 && next.after == upto && next.allRows == allRows + next.rows
                && Arrays.equals(next.digest, digest(next.number, next.after, next.upto, next.rows, next.allRows, next.witness));
    }

    AuditRow row(int index) {
        return AuditRow.in(witness, index);
    }

    private byte[] digest(long newNumber, long newAfter, long newUpto, int newRows, long newAllRows, byte[] newWitness) {
        byte[] head = ByteBuffer.allocate(4 * Long.BYTES + Integer.BYTES)
                .putLong(newNumber).putLong(newAfter).putLong(newUpto).putInt(newRows).putLong(newAllRows).array();
        return Digests.of(FORM, head, digest, newWitness);
    }
}
