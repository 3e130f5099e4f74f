package kz.tirek.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What the audit's chain was like at a moment, signed, outside the database; one line of text.
 *
 * @param number of the seal
 * @param upto last place of the order that it holds
 * @param allRows rows in all seals so far
 * @param digest of the seal, in hex
 * @param signature Ed25519 over the line before it, in Base64
 */
record Checkpoint(long number, long upto, long allRows, String digest, Instant at, String signature) {
    private static final Pattern LINE = Pattern.compile("\\d{1,18} \\d{1,18} \\d{1,18} [0-9a-f]{64} [0-9TZ:.-]{20,40} [A-Za-z0-9+/=]{86,90}");
    private static final String FORM = "tirek.audit.checkpoint.1 ";

    /** The checkpoint of a seal. */
    static Checkpoint of(Seal seal, SigningKey key) {
        var said = new Checkpoint(seal.number(), seal.upto(), seal.allRows(), HexFormat.of().formatHex(seal.digest()), seal.at(), "");
        return new Checkpoint(said.number, said.upto, said.allRows, said.digest, said.at, Base64.getEncoder().encodeToString(key.sign(said.signed())));
    }

    /** Whether a line has the form of a checkpoint; whether it is genuine says {@link #genuine}. */
    static boolean wellFormed(String line) {
        return LINE.matcher(line).matches();
    }

    static Checkpoint parse(String line) {
        String[] part = line.split(" ");
        return new Checkpoint(Long.parseLong(part[0]), Long.parseLong(part[1]), Long.parseLong(part[2]), part[3], Instant.parse(part[4]), part[5]);
    }

    String line() {
        return said() + " " + signature;
    }

    boolean genuine(PublicSigningKey key) {
        return key.verifies(signed(), Base64.getDecoder().decode(signature));
    }

    /** Whether it speaks of this very seal. */
    boolean of(Seal seal) {
        return number == seal.number() && upto == seal.upto() && allRows == seal.allRows() && digest.equals(HexFormat.of().formatHex(seal.digest()));
    }

    private byte[] signed() {
        return (FORM + said()).getBytes(StandardCharsets.US_ASCII);
    }

    private String said() {
        return number + " " + upto + " " + allRows + " " + digest + " " + at;
    }
}
