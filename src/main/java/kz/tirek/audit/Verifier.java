package kz.tirek.audit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the rows of the audit with their seals, the seals with each other, and the chain with the checkpoints outside the database. Reads everything once, in
 * its order, and holds one range at a time.
 */
final class Verifier {
    private static final int ROWS_AT_ONCE = 2_000;
    private static final int SEALS_AT_ONCE = 16;
    /** A range that grew beyond this was added to; what more there is counts as inserted. */
    private static final int LARGEST = 4 * Sealing.MOST;
    private static final int SHOWN = 200;

    private final SealBook book;
    private final CheckpointFolder folder;
    private final Clock clock;
    private final Differences differences = new Differences();
    private AuditRow ahead;
    private long rows;

    /** @param connection in a transaction, so that rows are read as they are needed */
    Verifier(Connection connection, CheckpointFolder folder, Clock clock) {
        this.book = new SealBook(connection);
        this.folder = folder;
        this.clock = clock;
    }

    Verification run() throws SQLException, IOException {
        Instant began = clock.instant();
        try (Checkpoints told = Checkpoints.of(folder)) {
            PublicSigningKey key = folder.has(CheckpointFolder.PUBLIC_KEY) ? folder.publicKey() : null;
            ChainCheck chain = new ChainCheck(told, key, differences);
            Seal last = book.last();
            walk(chain, last);
            chain.end(book, last, clock.instant());
            List<Finding> found = differences.named(book);
            return new Verification(began, rows, last.number(), book.unsealed(last.upto()), differences.count(),
                    List.copyOf(found.subList(0, Math.min(SHOWN, found.size()))), chain.begins(), key == null ? "" : key.fingerprint(),
                    clock.millis() - began.toEpochMilli());
        }
    }

    private void walk(ChainCheck chain, Seal last) throws SQLException, IOException {
        try (PreparedStatement askSeals = book.seals(last.number()); PreparedStatement askRows = book.rows(last.upto())) {
            askSeals.setFetchSize(SEALS_AT_ONCE);
            askRows.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet seals = askSeals.executeQuery(); ResultSet cursor = askRows.executeQuery()) {
                while (seals.next()) {
                    Seal seal = SealBook.seal(seals);
                    boolean linked = chain.link(seal);
                    List<AuditRow> range = range(cursor, seal);
                    if (linked) {
                        differences.compare(seal, range);
                    }
                    chain.check(seal, linked);
                }
            }
        }
    }

    /** The rows of a seal's range; those before it belong to seals that are gone, but for the first seal. */
    private List<AuditRow> range(ResultSet cursor, Seal seal) throws SQLException {
        var range = new ArrayList<AuditRow>(seal.rows());
        while (ahead != null || cursor.next()) {
            AuditRow row = ahead == null ? AuditRow.of(cursor) : ahead;
            ahead = null;
            if (row.seq() > seal.upto()) {
                ahead = row;
                break;
            }
            rows++;
            if (row.seq() > seal.after() || seal.number() == 1) {
                if (range.size() < LARGEST) {
                    range.add(row);
                } else {
                    differences.add(new Finding(Tampering.INSERTED, seal.number(), row.seq(), seal.at()));
                }
            }
        }
        return range;
    }
}
