package kz.tirek.shared;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param total number of items in the whole list
 * @param first index of the first item shown, from 0
 * @param size greatest number of items in a page
 */
public record Slice<T>(long total, int first, int size, List<T> items) {
    /** Greatest page that may be asked for. */
    public static final int MOST = 200;

    /** The size to use for a size that was asked for: 1 to {@link #MOST}. */
    public static int size(int asked) {
        return Math.max(1, Math.min(asked, MOST));
    }

    public boolean hasPrevious() {
        return first > 0;
    }

    public boolean hasNext() {
        return first + items.size() < total;
    }

    /** Index of the last item shown, counted from 1 as people do; 0 for an empty list. */
    public int last() {
        return first + items.size();
    }

    public int previous() {
        return Math.max(0, first - size);
    }

    public int next() {
        return first + size;
    }
}
