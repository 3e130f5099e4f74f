package kz.tirek.vault;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** One line of {@code case.keys}: a wrapped data key, or the record that a case's keys were destroyed. */
sealed interface KeyLine {
    UUID caseId();

    String text();

    /** A data key under the master key; a later line of the same case and version takes its place. */
    record Wrapped(UUID caseId, int version, byte[] key) implements KeyLine {
        @Override
        public String text() {
            return Checked.line("key " + caseId + " " + version + " " + Base64.getEncoder().encodeToString(key));
        }
    }

    /** All keys of the case were destroyed then. */
    record Gone(UUID caseId, Instant at) implements KeyLine {
        @Override
        public String text() {
            return Checked.line("gone " + caseId + " " + at);
        }
    }

    /** @throws IllegalArgumentException saying what is wrong with the line */
    static KeyLine parse(String line) {
        String[] words = Checked.body(line).split(" ");
        try {
            if (words[0].equals("key") && words.length == 4) {
                return new Wrapped(UUID.fromString(words[1]), Integer.parseInt(words[2]), Base64.getDecoder().decode(words[3]));
            }
            if (words[0].equals("gone") && words.length == 3) {
                return new Gone(UUID.fromString(words[1]), Instant.parse(words[2]));
            }
        } catch (DateTimeException fault) {
            throw new IllegalArgumentException("it names no moment", fault);
        }
        throw new IllegalArgumentException("it is neither a key nor the record of a destroyed one");
    }
}
