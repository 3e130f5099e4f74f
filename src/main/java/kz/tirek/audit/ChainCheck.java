package kz.tirek.audit;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** Follows the chain of seals beside the checkpoints of it. */
final class ChainCheck {
    /** A checkpoint is written at once after its seal. */
    private static final Duration SOON = Duration.ofMinutes(1);
    /** One genuine checkpoint vouches for all seals before it, so that not every signature must be looked at. */
    private static final int EVERY = 50;

    private final Checkpoints told;
    private final PublicSigningKey key;
    private final Differences differences;
    private Seal before = Seal.NONE;
    private long begins;
    private Checkpoint last;
    private boolean forked;

    /** @param key {@code null} when there is none: then no checkpoint is genuine */
    ChainCheck(Checkpoints told, PublicSigningKey key, Differences differences) {
        this.told = told;
        this.key = key;
        this.differences = differences;
    }

    /** Whether the seal is the next link; notes it when not. */
    boolean link(Seal seal) {
        boolean linked = before.leadsTo(seal);
        if (!linked) {
            differences.add(new Finding(Tampering.SEAL_ALTERED, seal.number(), 0, seal.at()));
        }
        before = seal;
        return linked;
    }

    /** Compares a seal with its checkpoint, where there is one. */
    void check(Seal seal, boolean linked) throws IOException {
        for (Checkpoint checkpoint = next(seal.number()); checkpoint != null; checkpoint = next(seal.number())) {
            boolean same = checkpoint.of(seal);
            if (checkpoint.number() < seal.number()) {
                continue;
            }
            if ((!same || seal.number() % EVERY == 0) && !genuine(checkpoint)) {
                differences.add(new Finding(Tampering.CHECKPOINT_ALTERED, seal.number(), 0, seal.at()));
            } else if (!same && linked && !forked) {
                forked = true;
                differences.add(new Finding(Tampering.REWRITTEN, seal.number(), 0, seal.at()));
            }
        }
    }

    /** What the checkpoints know beyond the last seal. */
    void end(SealBook book, Seal lastSeal, Instant now) throws IOException, SQLException {
        while (next(Long.MAX_VALUE) != null) {
            // to the last one
        }
        if (last != null && !genuine(last)) {
            differences.add(new Finding(Tampering.CHECKPOINT_ALTERED, last.number(), 0, last.at()));
        } else if (last != null && last.number() > lastSeal.number()) {
            boolean older = book.lastPlace() < last.upto() || book.writtenAnew(lastSeal.after(), lastSeal.upto());
            differences.add(new Finding(older ? Tampering.RESTORED : Tampering.TRUNCATED, lastSeal.number(), 0, lastSeal.number() == 0 ? null : lastSeal.at()));
        } else if (lastSeal.number() > 0 && (last == null || last.number() < lastSeal.number() && lastSeal.at().plus(SOON).isBefore(now))) {
            differences.add(new Finding(Tampering.CHECKPOINT_MISSING, last == null ? 1 : last.number() + 1, 0, null));
        }
    }

    /** Number of the seal with which the checkpoints begin; 0 without any. */
    long begins() {
        return begins;
    }

    /** Takes the next checkpoint of a seal up to a number; lines that are none are noted. */
    private Checkpoint next(long upto) throws IOException {
        for (String line = told.peek(); line != null; line = told.peek()) {
            if (!Checkpoint.wellFormed(line)) {
                told.take();
                differences.add(new Finding(Tampering.CHECKPOINT_ALTERED, before.number(), 0, null));
                continue;
            }
            Checkpoint checkpoint = Checkpoint.parse(line);
            if (checkpoint.number() > upto) {
                return null;
            }
            told.take();
            begins = begins == 0 ? checkpoint.number() : begins;
            last = checkpoint;
            return checkpoint;
        }
        return null;
    }

    private boolean genuine(Checkpoint checkpoint) {
        return key != null && checkpoint.genuine(key);
    }
}
