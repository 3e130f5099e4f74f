package kz.tirek.shared.web;

import jakarta.persistence.OptimisticLockException;
import java.security.SecureRandom;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import org.jboss.logging.Logger;

/** Tells rules that said no from faults, and gives a fault the number by which it is found in the log. */
final class Fault {
    private static final Logger LOG = Logger.getLogger("kz.tirek.fault");
    private static final String DIGITS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Fault() {}

    /** The cause that says what happened: a known exception anywhere in the chain, else the thrown one. */
    static Throwable cause(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return new Stale();
            }
            if (cause instanceof Refusal || cause instanceof Absent || cause instanceof Forbidden || cause instanceof Stale) {
                return cause;
            }
        }
        return thrown;
    }

    /** HTTP status of a cause. */
    static int status(Throwable cause) {
        if (cause instanceof Refusal) {
            return 422;
        }
        if (cause instanceof Absent) {
            return 404;
        }
        if (cause instanceof Forbidden) {
            return 403;
        }
        return cause instanceof Stale ? 409 : 500;
    }

    /** Logs a fault once, without anything a person typed, and gives its reference number. */
    static String logged(Throwable thrown) {
        var reference = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            reference.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        LOG.errorf(new Trace(thrown), "Fault %s", reference);
        return reference.toString();
    }

    /** The stack of a fault without its messages, which may quote data. */
    private static final class Trace extends RuntimeException {
        Trace(Throwable thrown) {
            super(thrown.getClass().getName(), thrown.getCause() == null ? null : new Trace(thrown.getCause()), false, true);
            setStackTrace(thrown.getStackTrace());
        }
    }
}
