package kz.tirek.cases;

/** Why a child needs support; a case may have several reasons. */
public enum Reason {
    SUICIDAL_BEHAVIOUR,
    SELF_HARM,
    BULLIED,
    BULLYING_OTHERS,
    DOMESTIC_VIOLENCE,
    EARLY_PREGNANCY,
    OFFENCE,
    ADDICTION,
    SCHOOL_REFUSAL,
    BEREAVEMENT,
    FAMILY_CONFLICT,
    EMOTIONAL_DIFFICULTY,
    OTHER
}
