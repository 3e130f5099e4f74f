package kz.tirek.audit;

import java.util.List;

/**
 * A person who looked at or wrote about a child.
 *
 * @param roles names of their roles in the realm, a space apart, as they were the last time
 * @param looks latest first
 */
public record Reader(String name, String roles, List<Look> looks) {
    public long times() {
        return looks.stream().mapToLong(Look::times).sum();
    }
}
