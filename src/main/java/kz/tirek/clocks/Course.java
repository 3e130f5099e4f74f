package kz.tirek.clocks;

import java.time.Duration;

/**
 * How far a term has run.
 *
 * @param fraction how much of it is over, 0 to 1
 * @param left what is left of it in the unit's time (working time for terms of working time); below zero by how much it was broken
 */
public record Course(double fraction, State state, Duration left) {
    private static final double HALF_OVER = 0.5;
    private static final double NEARLY_OVER = 0.8;

    /** What a term asks for. */
    public enum State { CALM, HALF, NEARLY, BREACHED }

    static Course of(Duration over, Duration whole, boolean breached) {
        double fraction = !whole.isZero() && !whole.isNegative() ? Math.min(1, Math.max(0, (double) over.toMillis() / whole.toMillis())) : 1;
        return new Course(breached ? 1 : fraction, breached ? State.BREACHED : state(fraction), whole.minus(over));
    }

    private static State state(double fraction) {
        if (fraction >= NEARLY_OVER) {
            return State.NEARLY;
        }
        return fraction >= HALF_OVER ? State.HALF : State.CALM;
    }
}
