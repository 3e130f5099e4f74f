package kz.tirek.vault;

/** A fault: what lies here was altered, moved here from elsewhere, or sealed under another key. */
public class SealBroken extends RuntimeException {

    SealBroken(String place, Throwable cause) {
        super("The seal of " + place + " is broken", cause);
    }
}
