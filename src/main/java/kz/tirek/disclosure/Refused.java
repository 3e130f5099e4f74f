package kz.tirek.disclosure;

import java.io.Serial;

/** Says why tables that can be read may not be published. */
public class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public Refused(String reason) {
        super(reason);
    }
}
