package kz.tirek.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * One thing that is wrong with the audit.
 *
 * @param seal number of the seal
 * @param place the row's place in the order when it was sealed, or where it stands now if it was not; 0 when it is not about one row
 * @param sealedAt when the seal was made; {@code null} when it is not there
 */
public record Finding(Tampering kind, long seal, long place, Instant sealedAt) implements Serializable {}
