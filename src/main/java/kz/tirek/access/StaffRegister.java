package kz.tirek.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.tirek.shared.Ids;
import kz.tirek.shared.SearchText;

/** Knows the people who sign in; makes a record without any assignment for one it has never seen. */
@ApplicationScoped
class StaffRegister {
    private static final Duration SEEN_AGAIN = Duration.ofHours(1);
    private static final int KEY_BYTES = 32;

    @Inject StaffQueries queries;
    @Inject DatabaseContext context;
    @Inject Addresses addresses;
    @Inject Clock clock;

    /** A person as the register knows them. */
    record Known(UUID id, List<Unit> units, Preferences preferences) {}

    /** The person behind {@code identity}: two statements, save at the first sign-in and once an hour. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Known known(Identity identity) {
        context.knock(identity);
        List<Object[]> rows = queries.withAssignments(identity.subject());
        if (rows.isEmpty()) {
            storeFirstSeen(identity);
            rows = queries.withAssignments(identity.subject());
        }
        Staff staff = (Staff) rows.get(0)[0];
        Instant now = clock.instant();
        if (staff.lastSeenAt().plus(SEEN_AGAIN).isBefore(now) || staff.differs(identity, addresses)) {
            staff.seen(identity, addresses, now);
        }
        List<Unit> units = rows.stream().map(row -> (Assignment) row[1]).filter(Objects::nonNull).map(Assignment::unit).toList();
        return new Known(staff.id(), units, new Preferences(staff.language(), staff.theme()));
    }

    private void storeFirstSeen(Identity identity) {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        UUID id = Ids.next();
        int stored = queries.storeFirstSeen(id, identity.subject(), identity.username(), identity.displayName(),
                SearchText.fold(identity.displayName() + " " + identity.username()), clock.instant());
        if (stored == 1) {
            queries.entityManager().persist(new StaffKey(id, key));
        }
    }
}
