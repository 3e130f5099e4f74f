package kz.tirek.appointments;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That a person has a secret address for their calendar; the secret itself is kept nowhere. */
@Entity
class FeedAddress {
    @Id private UUID staffId;
    private String finder;
    private byte[] hash;
    private Instant madeAt;

    protected FeedAddress() {}

    static FeedAddress of(UUID staff, FeedSecret secret, Instant now) {
        var address = new FeedAddress();
        address.staffId = staff;
        address.finder = secret.finder();
        address.hash = secret.hash();
        address.madeAt = now;
        return address;
    }

    Instant madeAt() {
        return madeAt;
    }
}
