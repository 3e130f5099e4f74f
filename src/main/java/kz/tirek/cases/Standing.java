package kz.tirek.cases;

import kz.tirek.sharing.ShareKind;

/** How the actor stands to a case. */
public enum Standing {
    OWNER, STAND_IN, CO_WORKER, SUPERVISOR, EMERGENCY, OVERSIGHT;

    static Standing of(ShareKind share) {
        return valueOf(share.name());
    }

    /** Whether they decide where it goes: who is let in, when it is closed. */
    public boolean leads() {
        return this == OWNER || this == STAND_IN;
    }

    /** Whether they write in it. */
    public boolean works() {
        return leads() || this == CO_WORKER;
    }

    /** What the audit says of why they may read it. */
    String reason() {
        return switch (this) {
            case OWNER -> "assignment";
            case STAND_IN, CO_WORKER -> "share";
            case SUPERVISOR -> "supervision";
            case EMERGENCY -> "emergency";
            case OVERSIGHT -> "oversight";
        };
    }
}
