package kz.tirek.access;

import java.util.Optional;
import java.util.Set;

/**
 * Who signed in, as the identity provider says.
 *
 * @param subject the provider's unchanging id of the person
 * @param roles the roles of the token, those of Tirek only
 * @param mail address that the provider knows, or empty
 */
public record Identity(String subject, String username, String displayName, Set<Role> roles, String mail) {
    private static final String JOB = "job:";

    /** A person without a mail address. */
    public Identity(String subject, String username, String displayName, Set<Role> roles) {
        this(subject, username, displayName, roles, "");
    }

    /** What works by itself, with rights of its own in the database's row policies: the job's name is its role there. */
    public static Identity job(String name) {
        return new Identity(JOB + name, name, name, Set.of());
    }

    /** The job's name; empty for a person. */
    public Optional<String> ofJob() {
        return subject.startsWith(JOB) ? Optional.of(subject.substring(JOB.length())) : Optional.empty();
    }
}
