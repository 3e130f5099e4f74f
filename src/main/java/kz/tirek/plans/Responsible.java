package kz.tirek.plans;

/** Who carries out a measure: by the part they have in the child's support. */
public enum Responsible {
    PSYCHOLOGIST,
    CLASS_TEACHER,
    SOCIAL_PEDAGOGUE,
    TEACHER,
    DEPUTY_HEAD,
    /** A specialist of the Centre or of the service. */
    SPECIALIST,
    NURSE,
    PARENTS,
    PUPIL
}
