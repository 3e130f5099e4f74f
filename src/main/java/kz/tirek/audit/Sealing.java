package kz.tirek.audit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** How ranges of the audit are closed and sealed, one a transaction; holds what it saw between two of them. */
final class Sealing {
    /** Rows of one seal at most. */
    static final int MOST = 5_000;

    private final CheckpointFolder folder;
    private final boolean create;
    private final Clock clock;
    private Horizon kept;

    /** The last place at a moment, and the transactions that were under way then: once they have ended, nothing can come before that place any more. */
    private record Horizon(long place, long underWay) {}

    /**
     * What a step did.
     *
     * @param last the last seal now, to be told outside the database once the transaction has ended
     * @param more whether closed rows still wait
     */
    record Step(Seal last, boolean more) {}

    /** @param create whether checkpoints may begin where the database has seals already */
    Sealing(CheckpointFolder folder, boolean create, Clock clock) {
        this.folder = folder;
        this.create = create;
        this.clock = clock;
    }

    /**
     * Seals the rows of transactions that have ended, if there are any.
     *
     * @throws SealsUnfit when the database is not the one that the checkpoints tell of
     */
    Step step(Connection connection) throws SQLException, IOException {
        SealBook book = new SealBook(connection);
        if (!book.alone()) {
            return new Step(Seal.NONE, false);
        }
        Seal last = book.last();
        checkFit(book, last);
        Optional<Horizon> closed = closed(book);
        List<AuditRow> rows = closed.isEmpty() ? List.of() : book.rows(last.upto(), closed.get().place(), MOST);
        if (rows.isEmpty()) {
            return new Step(last, false);
        }
        boolean more = rows.size() == MOST;
        Seal next = last.next(more ? rows.get(MOST - 1).seq() : closed.get().place(), rows, clock.instant());
        book.add(next);
        return new Step(next, more);
    }

    /** The latest horizon behind which nothing can come any more: that of this moment, else the one kept since an earlier step. */
    private Optional<Horizon> closed(SealBook book) throws SQLException {
        Horizon now = horizon(book);
        Horizon earlier = kept;
        if (book.ended(now.underWay())) {
            kept = null;
            return Optional.of(now);
        }
        boolean ended = earlier != null && book.ended(earlier.underWay());
        kept = earlier == null || ended ? now : earlier;
        return ended ? Optional.of(earlier) : Optional.empty();
    }

    /** The place first: whoever has one by then has a transaction number too. */
    private static Horizon horizon(SealBook book) throws SQLException {
        long place = book.lastPlace();
        return new Horizon(place, book.underWay());
    }

    private void checkFit(SealBook book, Seal last) throws IOException, SQLException {
        String line = folder.lastLine();
        if (line.isEmpty()) {
            if (last.number() > 0 && !create) {
                throw new SealsUnfit("the database has seals and " + folder.path() + " has no checkpoint");
            }
            return;
        }
        if (!Checkpoint.wellFormed(line)) {
            throw new SealsUnfit("the last checkpoint was altered");
        }
        Checkpoint told = Checkpoint.parse(line);
        if (told.number() > last.number()) {
            throw new SealsUnfit("the checkpoints know seal " + told.number() + ", the database ends with " + last.number());
        }
        if (!told.of(told.number() == last.number() ? last : book.numbered(told.number()))) {
            throw new SealsUnfit("seal " + told.number() + " is not the one of the checkpoint");
        }
    }
}
