package kz.tirek.disclosure;

import java.io.Serial;

/** Says that a plan, data or published cells cannot be read as they stand: where, and what was expected. */
public final class BadInput extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;
    private final boolean located;

    public BadInput(String message) {
        this(message, false);
    }

    private BadInput(String message, boolean located) {
        super(message);
        this.located = located;
    }

    /** The same, at a line of a file, unless a more exact place is known already. */
    public BadInput at(String file, long line) {
        return located ? this : new BadInput(file + ":" + line + ": " + getMessage(), true);
    }

    static void unless(boolean holds, String message, Object... values) {
        if (!holds) {
            throw new BadInput(message.formatted(values));
        }
    }
}
