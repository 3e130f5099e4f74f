package kz.tirek.sharing;

/** As what somebody is let into a case that is not their own. */
public enum ShareKind {
    /** Works on the case beside its owner. */
    CO_WORKER,
    /** Leads the case while its owner cannot. */
    STAND_IN,
    /** Reads the case while it is discussed with them. */
    SUPERVISOR
}
