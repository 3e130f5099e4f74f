package kz.tirek.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What is shown of each cell of a layout: the tables of the newest plan and all that was shown before. */
public final class Release {
    /** Whether a cell shows its number. */
    public enum Status {
        /** Published. */
        P,
        /** Hidden, for its own sake or another's. */
        S,
        /** Cannot exist. */
        N
    }

    private final Layout layout;
    private final Status[] status;
    private final long[] value;
    private final long[] low;
    private final long[] high;
    private final List<Figure> figures;

    private Release(Layout layout, Status[] status, long[] value, long[] low, long[] high, List<Figure> figures) {
        this.layout = layout;
        this.status = status;
        this.value = value;
        this.low = low;
        this.high = high;
        this.figures = List.copyOf(figures);
    }

    /** @param hidden for each cell; the numbers of hidden cells are forgotten */
    public static Release of(Layout layout, boolean[] hidden, long[] value) {
        boolean[] structural = Structural.cells(layout);
        Status[] status = IntStream.range(0, layout.size()).mapToObj(c -> structural[c] ? Status.N : hidden[c] ? Status.S : Status.P).toArray(Status[]::new);
        return read(layout, status, value);
    }

    /** @param value read only where the status is {@link Status#P} */
    public static Release read(Layout layout, Status[] status, long[] value) {
        long[] shown = IntStream.range(0, status.length).mapToLong(c -> status[c] == Status.P ? value[c] : 0).toArray();
        long[] high = shown.clone();
        IntStream.range(0, status.length).filter(c -> status[c] == Status.S).forEach(c -> high[c] = Long.MAX_VALUE);
        return new Release(layout, status.clone(), shown, shown.clone(), high, List.of());
    }

    /** The same with what can be computed of each hidden cell from the published ones. */
    public Release within(long[] low, long[] high) {
        return new Release(layout, status, value, low.clone(), high.clone(), figures);
    }

    /** The same with one cell changed, to try what follows. */
    public Release with(int cell, Status changed, long number) {
        Status[] statuses = status.clone();
        long[] values = value.clone();
        statuses[cell] = changed;
        values[cell] = number;
        return read(layout, statuses, values).with(figures);
    }

    /** The same with figures besides counts. */
    public Release with(List<Figure> figures) {
        return new Release(layout, status, value, low, high, figures);
    }

    /** What is printed of shown cells besides their counts. */
    public List<Figure> figures() {
        return figures;
    }

    public Layout layout() {
        return layout;
    }

    public Status status(int cell) {
        return status[cell];
    }

    public boolean hides(int cell) {
        return status[cell] == Status.S;
    }

    /** The number shown; 0 where a cell cannot exist. */
    public long value(int cell) {
        if (hides(cell)) {
            throw new IllegalStateException(layout.name(cell) + " is hidden");
        }
        return value[cell];
    }

    public long low(int cell) {
        return low[cell];
    }

    public long high(int cell) {
        return high[cell];
    }

    /** The hidden cells. */
    public int[] hidden() {
        return IntStream.range(0, status.length).filter(this::hides).toArray();
    }

    boolean same(Release other) {
        return Arrays.equals(status, other.status) && Arrays.equals(value, other.value);
    }
}
