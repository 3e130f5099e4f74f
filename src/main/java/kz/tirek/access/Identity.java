package kz.tirek.access;

import java.util.Optional;
import java.util.Set;

/**
 * Who signed in, as the identity provider says.
 *
 * @param subject the provider's unchanging id of the person
 * @param roles the roles of the token, those of Tirek only
 */
public record Identity(String subject, String username, String displayName, Set<Role> roles) {
    private static final String JOB = "job:";

    /** What works by itself, with rights of its own in the database's row policies: the job's name is its role there. */
    public static Identity job(String name) {
        return new Identity(JOB + name, name, name, Set.of());
    }

    /** The job's name; empty for a person. */
    public Optional<String> ofJob() {
        return subject.startsWith(JOB) ? Optional.of(subject.substring(JOB.length())) : Optional.empty();
    }
}
