package kz.tirek.shared.web;

import java.util.UUID;
import kz.tirek.shared.Refusal;

/** The {@code Idempotency-Key} of a request that creates. */
public final class Keys {
    private Keys() {}

    /** @throws Refusal when the key is missing or is no UUID */
    public static UUID required(String header) {
        if (header == null || !header.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw Refusal.at("Idempotency-Key", "shared.idempotencyKey");
        }
        return UUID.fromString(header);
    }
}
