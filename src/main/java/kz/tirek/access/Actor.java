package kz.tirek.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tirek.shared.Forbidden;

/** The person whose work this request is, with what they serve as it stands at this request. */
@RequestScoped
public class Actor {
    @Inject SignIn signIn;
    @Inject StaffRegister register;

    private Identity loadedFor;
    private StaffRegister.Known known;

    public boolean signedIn() {
        return signIn.current().isPresent();
    }

    /** Id of the person's staff record. */
    public UUID id() {
        return known().id();
    }

    public Identity identity() {
        return signIn.current().orElseThrow(Forbidden::new);
    }

    public String displayName() {
        return identity().displayName();
    }

    /** The units the person serves now. */
    public List<Unit> units() {
        return known().units();
    }

    /** Ids of the schools that the person serves. */
    public Set<UUID> schools() {
        return keys(Unit.Kind.SCHOOL).stream().map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }

    /** KATO codes of the districts that the person serves. */
    public Set<String> districts() {
        return keys(Unit.Kind.DISTRICT);
    }

    /**
     * The roles that have effect now: those of the token for which the person serves a unit of the fitting kind.
     */
    public Set<Role> roles() {
        var effective = EnumSet.noneOf(Role.class);
        for (Role role : identity().roles()) {
            if (role.serves().isEmpty() || !keys(role.serves().get()).isEmpty()) {
                effective.add(role);
            }
        }
        return effective;
    }

    public boolean has(Role role) {
        return roles().contains(role);
    }

    public boolean may(Permission permission) {
        return permission == Permission.SIGNED_IN ? signedIn() : signedIn() && permission.givenTo(roles());
    }

    /** Language and theme that the person chose. */
    public Preferences preferences() {
        return known().preferences();
    }

    /** Whether the person has a role and serves something with it. */
    public boolean assigned() {
        return !roles().isEmpty();
    }

    private Set<String> keys(Unit.Kind kind) {
        return units().stream().filter(u -> u.kind() == kind).map(Unit::key).collect(Collectors.toUnmodifiableSet());
    }

    private StaffRegister.Known known() {
        Identity now = identity();
        if (!now.equals(loadedFor)) {
            known = register.known(now);
            loadedFor = now;
        }
        return known;
    }
}
