package kz.tirek.risk;

/** What keeps a child safe. */
public enum ProtectiveFactor {
    TRUSTED_ADULT,
    CLOSE_FRIEND,
    FAMILY_SUPPORTS,
    PARENTS_COOPERATE,
    ASKS_FOR_HELP,
    COPES,
    HOBBY,
    LIKES_SCHOOL,
    PLANS_AHEAD,
    VALUES,
    IN_CARE
}
