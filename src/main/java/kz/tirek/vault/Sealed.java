package kz.tirek.vault;

import java.util.Arrays;

/**
 * Something told in confidence, sealed under a key of its case.
 *
 * @param keyVersion which of the case's keys opens it
 * @param bytes random nonce, ciphertext and tag
 */
public record Sealed(int keyVersion, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed sealed && keyVersion == sealed.keyVersion && Arrays.equals(bytes, sealed.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bytes) + keyVersion;
    }

    @Override
    public String toString() {
        return "Sealed[keyVersion=" + keyVersion + ", " + bytes.length + " bytes]";
    }
}
