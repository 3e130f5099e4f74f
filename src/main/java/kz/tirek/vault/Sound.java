package kz.tirek.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;

/** Work with keys and files that fails only where the machine does. */
@FunctionalInterface
interface Sound<T> {
    T take() throws GeneralSecurityException, IOException;

    static <T> T of(Sound<T> work) {
        try {
            return work.take();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("A cipher failed", fault);
        }
    }
}
