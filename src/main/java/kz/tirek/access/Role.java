package kz.tirek.access;

import java.util.Locale;
import java.util.Optional;

/** What a person is in the work, as Keycloak says it; the realm's roles are these names in lower case. */
public enum Role {
    /** School psychologist. */
    PSYCHOLOGIST,
    /** School deputy head for upbringing. */
    DEPUTY,
    /** Officer of a district education office. */
    OFFICER,
    /** Specialist of the Centre. */
    SPECIALIST,
    /** Manager of the Centre. */
    MANAGER,
    /** Regional official: sees anonymised figures only. */
    OFFICIAL,
    /** Executor of tasks. */
    EXECUTOR,
    /** Operator of the hotline. */
    OPERATOR,
    /** Person responsible for personal data. */
    PRIVACY,
    /** Administrator of directory and staff; never sees cases. */
    ADMIN;

    /** The kind of unit a person must serve for this role to have effect; none for those of the whole portal. */
    public Optional<Unit.Kind> serves() {
        return switch (this) {
            case PSYCHOLOGIST, DEPUTY -> Optional.of(Unit.Kind.SCHOOL);
            case OFFICER -> Optional.of(Unit.Kind.DISTRICT);
            case SPECIALIST, MANAGER, OFFICIAL, EXECUTOR, OPERATOR -> Optional.of(Unit.Kind.REGION);
            case PRIVACY, ADMIN -> Optional.empty();
        };
    }

    /** The role's name in the realm. */
    public String realmName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that the realm calls so, if it is one of Tirek's. */
    public static Optional<Role> named(String realmName) {
        for (Role role : values()) {
            if (role.realmName().equals(realmName)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
