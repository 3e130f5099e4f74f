package kz.tirek.plans;

/** How parents agreed to a programme, or that they did not. */
public enum AgreementForm {
    SIGNED,
    IN_PERSON,
    REMOTE,
    DECLINED
}
