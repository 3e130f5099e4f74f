package kz.tirek.disclosure;

import java.util.Arrays;

/** An array over some dimensions: of leaves (a carrier), or of nodes other than the total (cells with the same dimensions). */
public final class Grid {
    private static final long MOST = 1L << 30;
    private final int[] dimensions;
    private final int[] strides;
    private final int[] place;
    private final int size;

    /** @param sizes of each of the dimensions, in their order */
    Grid(int[] dimensions, int[] sizes, int allDimensions) {
        this.dimensions = dimensions.clone();
        strides = new int[dimensions.length];
        place = new int[allDimensions];
        Arrays.fill(place, -1);
        long product = 1;
        for (int i = dimensions.length - 1; i >= 0; i--) {
            strides[i] = (int) product;
            place[dimensions[i]] = i;
            product *= sizes[i];
            if (product > MOST) {
                throw new Fitting.Overgrown("the tables link dimensions to more than %s cells".formatted(MOST));
            }
        }
        size = (int) product;
    }

    public int[] dimensions() {
        return dimensions.clone();
    }

    public int size() {
        return size;
    }

    public boolean has(int dimension) {
        return place[dimension] >= 0;
    }

    public boolean hasAll(int[] some) {
        return Arrays.stream(some).allMatch(this::has);
    }

    /** How far one step along a dimension goes; 0 where the grid has it not. */
    public int stride(int dimension) {
        return place[dimension] < 0 ? 0 : strides[place[dimension]];
    }

    /** The coordinate of a place along one of its dimensions. */
    public int along(int dimension, int index) {
        int i = place[dimension];
        int wrapped = i == 0 ? index : index % strides[i - 1];
        return wrapped / strides[i];
    }
}
