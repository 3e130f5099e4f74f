package kz.tirek.register;

import java.util.Set;

/** How two folded names or numbers differ, as people who type differ. */
final class Spelling {
    /** Letters that are taken for one another, after folding. */
    private static final Set<String> ALIKE = Set.of("iy", "ei", "ou", "ao", "gk", "hk", "gh", "bp", "dt", "sz", "fp", "mn");

    private Spelling() {}

    /** Whether one is the other with one slip: a letter too many or too few, two next to each other swapped, or one taken for a similar one. */
    static boolean slip(String one, String other) {
        if (edits(one, other) != 1) {
            return false;
        }
        return one.length() != other.length() || swapped(one, other) || alikeAt(one, other, firstDifference(one, other));
    }

    /** How many letters must be put in, taken out, changed or swapped with the next to get from one to the other. */
    static int edits(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        boolean crossed = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return crossed ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }

    private static boolean swapped(String one, String other) {
        int at = firstDifference(one, other);
        return at + 1 < one.length() && one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at);
    }

    private static boolean alikeAt(String one, String other, int at) {
        char first = one.charAt(at);
        char second = other.charAt(at);
        return ALIKE.contains(first < second ? "" + first + second : "" + second + first);
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        while (one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
