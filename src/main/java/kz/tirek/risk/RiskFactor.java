package kz.tirek.risk;

/** What makes a danger more likely; own wording of the Centre, no scale. */
public enum RiskFactor {
    SPEAKS_OF_DEATH,
    HARMED_SELF_BEFORE,
    ATTEMPT_BEFORE,
    PLAN_OR_MEANS,
    HOPELESS,
    RECENT_LOSS,
    SUDDEN_CHANGE,
    SLEEP_OR_APPETITE,
    WITHDRAWN,
    NO_FRIENDS,
    BULLIED_NOW,
    ONLINE_PRESSURE,
    CONFLICT_AT_HOME,
    VIOLENCE_AT_HOME,
    ADULT_ADDICTED,
    LEFT_ALONE,
    MISSES_SCHOOL,
    SUBSTANCES,
    ANGER,
    COMPANY,
    ILLNESS
}
