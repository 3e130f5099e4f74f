package kz.tirek.disclosure.protect;

import java.util.List;
import kz.tirek.disclosure.Witness;

/**
 * A box of one shape that may be moved both ways: its base cells can gain up to {@code upRoom} or lose up to {@code downRoom}.
 *
 * @param base a leaf along each dimension; along dimensions over which the box is spread any one of them
 * @param cost of the cells that must be hidden for it
 */
record Box(int[] base, int[] alternate, Spread spread, long[] upRooms, long upRoom, long[] downRooms, long downRoom, double cost) {
    /** The moves by which the base gains so much (loses, where it is negative), from as few leaves as they need in turn. */
    List<Witness.Box> moved(long by) {
        return spread.moves(base, alternate, by > 0 ? upRooms : downRooms, by);
    }
}
