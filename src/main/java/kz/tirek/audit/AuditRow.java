package kz.tirek.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;

/**
 * A row of the audit as its seal knows it: its place in the order, its id, and the digest of all its columns.
 *
 * @param seq the row's place in the order
 * @param digest SHA-256 over every column, in the order of {@link #COLUMNS}, each preceded by its length
 */
record AuditRow(long seq, UUID id, byte[] digest) {
    /** Every column of the table, in the order in which digests are made. */
    static final String COLUMNS =
            "id, at, staff_id, roles, action, record_kind, record_id, pupil_id, field_class, record_count, reason, screen, xact, seq";
    /** Bytes of a row in a seal's witness. */
    static final int BYTES = Long.BYTES + 2 * Long.BYTES + Digests.BYTES;

    private static final int NULL = -1;

    /** The row at which a result of {@link #COLUMNS} stands. */
    static AuditRow of(ResultSet row) throws SQLException {
        var bytes = new ByteArrayOutputStream(256);
        var out = new DataOutputStream(bytes);
        try {
            uuid(out, row.getObject(1, UUID.class));
            number(out, ChronoUnit.MICROS.between(Instant.EPOCH, row.getObject(2, OffsetDateTime.class).toInstant()));
            uuid(out, row.getObject(3, UUID.class));
            text(out, row.getString(4));
            text(out, row.getString(5));
            text(out, row.getString(6));
            uuid(out, row.getObject(7, UUID.class));
            uuid(out, row.getObject(8, UUID.class));
            text(out, row.getString(9));
            number(out, row.getInt(10));
            text(out, row.getString(11));
            text(out, row.getString(12));
            text(out, row.getString(13));
            number(out, row.getLong(14));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new AuditRow(row.getLong(14), row.getObject(1, UUID.class), Digests.of(bytes.toByteArray()));
    }

    /** The row that stands at an index of a seal's witness. */
    static AuditRow in(byte[] witness, int index) {
        ByteBuffer from = ByteBuffer.wrap(witness, index * BYTES, BYTES);
        long seq = from.getLong();
        UUID id = new UUID(from.getLong(), from.getLong());
        byte[] digest = new byte[Digests.BYTES];
        from.get(digest);
        return new AuditRow(seq, id, digest);
    }

    void into(ByteBuffer witness) {
        witness.putLong(seq).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).put(digest);
    }

    /** Whether place, id and digest are the same. */
    boolean same(AuditRow other) {
        return seq == other.seq && id.equals(other.id) && Arrays.equals(digest, other.digest);
    }

    private static void uuid(DataOutputStream out, UUID value) throws IOException {
        if (value == null) {
            out.writeInt(NULL);
        } else {
            out.writeInt(2 * Long.BYTES);
            out.writeLong(value.getMostSignificantBits());
            out.writeLong(value.getLeastSignificantBits());
        }
    }

    private static void number(DataOutputStream out, long value) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(value);
    }

    private static void text(DataOutputStream out, String value) throws IOException {
        if (value == null) {
            out.writeInt(NULL);
        } else {
            byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
            out.writeInt(utf8.length);
            out.write(utf8);
        }
    }
}
