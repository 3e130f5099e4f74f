package kz.tirek.access;

import java.util.Set;

/**
 * Who signed in, as the identity provider says.
 *
 * @param subject the provider's unchanging id of the person
 * @param roles the roles of the token, those of Tirek only
 */
public record Identity(String subject, String username, String displayName, Set<Role> roles) {}
