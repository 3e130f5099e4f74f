package kz.tirek.disclosure.protect;

import java.util.Arrays;

/** How many children some corners of a box can give, at each combination of leaves over which the box is spread. */
final class Room {
    private static final long NO_BOUND = 1L << 50;
    private final long[] within;
    private long beside;
    private long total;

    Room(int combinations) {
        within = new long[combinations];
        unbounded();
    }

    void unbounded() {
        Arrays.fill(within, NO_BOUND);
        beside = NO_BOUND;
        total = NO_BOUND;
    }

    /** Begins with what other corners leave. */
    void startFrom(Room other) {
        System.arraycopy(other.within, 0, within, 0, within.length);
        beside = other.beside;
    }

    /** Takes in a corner of a carrier that tells the combinations apart. */
    void narrow(long[] capacity, int at, int[] offsets) {
        for (int i = 0; i < offsets.length; i++) {
            long here = capacity[at + offsets[i]];
            if (here < within[i]) {
                within[i] = here;
            }
        }
    }

    /** Takes in a corner of a carrier that does not. */
    void narrow(long capacity) {
        beside = Math.min(beside, capacity);
    }

    /** Where nothing can enter or leave on one side, nothing can on the other. */
    void close(Room other) {
        for (int i = 0; i < within.length; i++) {
            if (other.within[i] == Capacity.CLOSED) {
                within[i] = Capacity.CLOSED;
            }
        }
        beside = other.beside == Capacity.CLOSED ? Capacity.CLOSED : beside;
    }

    /** How many all combinations can give together; {@link Capacity#CLOSED} where nothing can enter or leave. */
    long sum() {
        long sum = 0;
        boolean open = false;
        for (long here : within) {
            if (here != Capacity.CLOSED) {
                open = true;
                sum += here;
            }
        }
        total = open ? Math.min(sum, beside) : Capacity.CLOSED;
        return total;
    }

    /** The last sum. */
    long total() {
        return total;
    }

    /** At each combination; a copy. */
    long[] each() {
        return within.clone();
    }
}
