package kz.tirek.disclosure.protect;

import java.util.Arrays;

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
