package kz.tirek.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.tirek.vault.Vault;

/** Seals and opens the mail addresses of staff. */
@ApplicationScoped
public class Addresses {
    @Inject Vault vault;

    byte[] seal(UUID staff, String address) {
        return vault.seal(place(staff), address);
    }

    /** The address in clear; empty when there is none. */
    public String open(UUID staff, byte[] sealed) {
        return sealed == null ? "" : vault.open(place(staff), sealed);
    }

    private static String place(UUID staff) {
        return "staff|mail|" + staff;
    }
}
