package kz.tirek.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The seals and the rows they are about, as the database has them; works in the transaction of the connection. */
final class SealBook {
    private static final String SEAL = "select number, after_seq, upto_seq, rows, all_rows, witness, digest, sealed_at from tirek.audit_seal ";
    /** One sealer at a time, in the whole database. */
    private static final long LOCK = 0x746972656b01L;

    private final Connection connection;

    SealBook(Connection connection) {
        this.connection = connection;
    }

    /** Whether this transaction is the only one that seals. */
    boolean alone() throws SQLException {
        try (var ask = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            ask.setLong(1, LOCK);
            try (var answer = ask.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** The last seal; {@link Seal#NONE} before there is one. */
    Seal last() throws SQLException {
        try (var ask = connection.prepareStatement(SEAL + "order by number desc limit 1"); var answer = ask.executeQuery()) {
            return answer.next() ? seal(answer) : Seal.NONE;
        }
    }

    Seal numbered(long number) throws SQLException {
        try (var ask = connection.prepareStatement(SEAL + "where number = ?")) {
            ask.setLong(1, number);
            try (var answer = ask.executeQuery()) {
                return answer.next() ? seal(answer) : Seal.NONE;
            }
        }
    }

    /**
     * The last place of the order that was given to anybody.
     *
     * <p>Asked before {@link #underWay}: whoever has a place by then has a transaction number too.
     */
    long lastPlace() throws SQLException {
        return number("select case when is_called then last_value else 0 end from tirek.audit_event_seq_seq");
    }

    /**
     * This transaction's own number, fresh: every transaction that was given one before has a lower one. (The snapshot's xmax would not do: it stands behind
     * the last that has ended, and transactions under way may have numbers above it.)
     */
    long underWay() throws SQLException {
        return number("select pg_current_xact_id()::text::bigint");
    }

    /** Whether all transactions with numbers below have ended. */
    boolean ended(long below) throws SQLException {
        return number("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint") >= below;
    }

    /** Rows of a range in their order, {@code most} at most. */
    List<AuditRow> rows(long after, long upto, int most) throws SQLException {
        try (var ask = connection.prepareStatement(
                "select " + AuditRow.COLUMNS + " from tirek.audit_event where seq > ? and seq <= ? order by seq limit ?")) {
            ask.setLong(1, after);
            ask.setLong(2, upto);
            ask.setInt(3, most);
            var rows = new ArrayList<AuditRow>();
            try (var answer = ask.executeQuery()) {
                while (answer.next()) {
                    rows.add(AuditRow.of(answer));
                }
            }
            return rows;
        }
    }

    void add(Seal seal) throws SQLException {
        try (var add = connection.prepareStatement("insert into tirek.audit_seal values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            add.setLong(1, seal.number());
            add.setLong(2, seal.after());
            add.setLong(3, seal.upto());
            add.setInt(4, seal.rows());
            add.setLong(5, seal.allRows());
            add.setBytes(6, seal.witness());
            add.setBytes(7, seal.digest());
            add.setObject(8, seal.at().atOffset(ZoneOffset.UTC));
            add.executeUpdate();
        }
    }

    /** Rows behind a place, which no seal holds yet. */
    long unsealed(long after) throws SQLException {
        try (var ask = connection.prepareStatement("select count(*) from tirek.audit_event where seq > ?")) {
            ask.setLong(1, after);
            return number(ask);
        }
    }

    /** Whether all rows of a range were written anew by another transaction than the one that noted them; false for none. */
    boolean writtenAnew(long after, long upto) throws SQLException {
        try (var ask = connection.prepareStatement("""
                select case when count(*) > 0 and bool_and(xmin::text::bigint <> mod(xact::text::numeric, 4294967296)) then 1 else 0 end
                from tirek.audit_event where seq > ? and seq <= ?""")) {
            ask.setLong(1, after);
            ask.setLong(2, upto);
            return number(ask) == 1;
        }
    }

    /** Seals up to a number, in their order, read as they are asked for; needs a transaction. */
    PreparedStatement seals(long upto) throws SQLException {
        var ask = connection.prepareStatement(SEAL + "where number <= ? order by number");
        ask.setLong(1, upto);
        return ask;
    }

    /** Rows up to a place, in their order, read as they are asked for; needs a transaction. */
    PreparedStatement rows(long upto) throws SQLException {
        var ask = connection.prepareStatement("select " + AuditRow.COLUMNS + " from tirek.audit_event where seq <= ? order by seq");
        ask.setLong(1, upto);
        return ask;
    }

    /** Where the row with this id stands now; 0 when there is none. */
    long placeOf(UUID id) throws SQLException {
        try (var ask = connection.prepareStatement("select coalesce(max(seq), 0) from tirek.audit_event where id = ?")) {
            ask.setObject(1, id);
            return number(ask);
        }
    }

    static Seal seal(ResultSet row) throws SQLException {
        Instant at = row.getObject(8, OffsetDateTime.class).toInstant();
        return new Seal(row.getLong(1), row.getLong(2), row.getLong(3), row.getInt(4), row.getLong(5), row.getBytes(6), row.getBytes(7), at);
    }

    private long number(String sql) throws SQLException {
        try (var ask = connection.prepareStatement(sql)) {
            return number(ask);
        }
    }

    private static long number(PreparedStatement ask) throws SQLException {
        try (var answer = ask.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
