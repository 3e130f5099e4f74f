package kz.tirek.disclosure;

/**
 * What is true of each cell of a layout.
 *
 * @param value how many are counted
 * @param contributors how many contributors counted some
 * @param largest the largest count of one contributor
 * @param workers how many workers counted some
 */
public record Facts(long[] value, int[] contributors, long[] largest, int[] workers) {
    public Facts(int cells) {
        this(new long[cells], new int[cells], new long[cells], new int[cells]);
    }
}
