package kz.tirek.register;

import java.util.List;

/** Two records that may be of one child, side by side, the older one first, and in what they are alike. */
public record DuplicatePair(DuplicateSide one, DuplicateSide other, List<Alike> why) {
    /** Whether each has a case under way, so that one must be closed before they become one. */
    public boolean bothOpen() {
        return one.openCases() > 0 && other.openCases() > 0;
    }
}
