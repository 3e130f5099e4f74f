package kz.tirek.disclosure.attack;

import java.io.Serial;

/** Published numbers that cannot all be true. */
public final class Contradiction extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    Contradiction(String message) {
        super(message);
    }
}
