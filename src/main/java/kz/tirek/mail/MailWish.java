package kz.tirek.mail;

import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tirek.shared.Refusals;

/**
 * What a person wants by mail; the bell in the portal rings in any case.
 *
 * @param version the version that the person saw
 * @param silent of what no mail is wanted; what is urgent for a child's safety comes all the same
 * @param quietFrom no mail from then, or {@code null}
 * @param quietUntil until then, or {@code null}
 * @param digestAt one mail a day at that time instead of one for each notice, or {@code null}
 */
public record MailWish(int version, Set<Notice> silent, LocalTime quietFrom, LocalTime quietUntil, LocalTime digestAt) {
    public MailWish {
        silent = silent == null ? Set.of() : silent.stream().filter(notice -> !notice.urgent()).collect(Collectors.toUnmodifiableSet());
    }

    void check() {
        new Refusals()
                .check(quietUntil == null || quietFrom != null, "quietFrom", "shared.required")
                .check(quietFrom == null || quietUntil != null, "quietUntil", "shared.required")
                .check(quietFrom == null || !quietFrom.equals(quietUntil), "quietUntil", "mail.quietEmpty")
                .throwIfAny();
    }
}
