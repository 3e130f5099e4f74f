package kz.tirek.vault;

/** The folder of keys cannot be used as it is; the message is one line for the operator and holds no key. */
public class KeysUnusable extends RuntimeException {

    KeysUnusable(String message) {
        super(message);
    }

    KeysUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
