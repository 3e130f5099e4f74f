package kz.tirek.shared.web;

import java.util.UUID;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Refusal;

/** The {@code Idempotency-Key} of a request that creates. */
public final class Keys {
    private Keys() {}

    /** @throws Refusal when the key is missing or is no UUID */
    public static UUID required(String header) {
        return Ids.read(header).orElseThrow(() -> Refusal.at("Idempotency-Key", "shared.idempotencyKey"));
    }
}
