package kz.tirek.disclosure.protect;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What cells gain, cell by cell. */
final class Effect {
    private int[] cells = new int[16];
    private long[] gains = new long[16];
    private int size;

    void add(int cell, long gain) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, 2 * size);
            gains = Arrays.copyOf(gains, 2 * size);
        }
        cells[size] = cell;
        gains[size++] = gain;
    }

    int size() {
        return size;
    }

    int cell(int i) {
        return cells[i];
    }

    long gain(int i) {
        return gains[i];
    }

    /** The same so many times over. */
    Effect times(long many) {
        Effect times = new Effect();
        IntStream.range(0, size).forEach(i -> times.add(cells[i], gains[i] * many));
        return times;
    }

    /** What one cell gains; 0 where it is not touched. */
    long gainOf(int cell) {
        for (int i = 0; i < size; i++) {
            if (cells[i] == cell) {
                return gains[i];
            }
        }
        return 0;
    }
}
