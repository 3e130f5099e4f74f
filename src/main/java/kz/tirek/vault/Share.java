package kz.tirek.vault;

import java.util.HexFormat;
import java.util.Locale;

/**
 * One trusted person's share of the master key, as it is printed and typed again.
 *
 * @param set which splitting it belongs to; shares of different ones do not fit together
 * @param number from 1
 * @param threshold how many shares bring the key back
 */
record Share(String set, int number, int threshold, byte[] bytes) {
    private static final String GROUPS = "(?<=\\G.{4})";

    String text() {
        String groups = String.join("-", HexFormat.of().formatHex(bytes).split(GROUPS));
        return Checked.line("tirek-share " + set + " " + number + " " + threshold + " " + groups);
    }

    /** @throws IllegalArgumentException when it was mistyped */
    static Share parse(String line) {
        String[] words = Checked.body(line.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")).split(" ");
        if (words.length != 5 || !words[0].equals("tirek-share")) {
            throw new IllegalArgumentException("it is no share of a master key");
        }
        return new Share(words[1], Integer.parseInt(words[2]), Integer.parseInt(words[3]), HexFormat.of().parseHex(words[4].replace("-", "")));
    }

    /** Names the share without telling it. */
    @Override
    public String toString() {
        return "Share " + number + " of " + set;
    }
}
