package kz.tirek.disclosure.tool;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import kz.tirek.disclosure.Counts;

/** A secret that follows from the data, whatever the order of their rows. */
final class Secret {
    private Secret() {}

    static byte[] of(Counts counts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int c = 0; c < counts.layout().carriers().size(); c++) {
                ByteBuffer leaves = ByteBuffer.allocate(Long.BYTES * counts.leaves(c).length);
                leaves.asLongBuffer().put(counts.leaves(c));
                digest.update(leaves);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
