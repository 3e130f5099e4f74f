package kz.tirek.access;

import static kz.tirek.access.Role.ADMIN;
import static kz.tirek.access.Role.MANAGER;
import static kz.tirek.access.Role.OFFICIAL;
import static kz.tirek.access.Role.PRIVACY;
import static kz.tirek.access.Role.PSYCHOLOGIST;
import static kz.tirek.access.Role.SPECIALIST;

import java.util.EnumSet;
import java.util.Set;

/** The one table of who may do what; the scope (which schools, whose cases) is applied when records are loaded. */
public enum Permission {
    /** Every signed-in person: own profile, names of districts and schools. */
    SIGNED_IN(EnumSet.allOf(Role.class)),
    /** Who may do what, as this table says. */
    ACCESS_READ(EnumSet.of(PRIVACY, ADMIN)),
    DIRECTORY_READ(EnumSet.allOf(Role.class)),
    DIRECTORY_EDIT(EnumSet.of(ADMIN)),
    STAFF_MANAGE(EnumSet.of(ADMIN)),
    PUPIL_READ(EnumSet.of(PSYCHOLOGIST)),
    PUPIL_EDIT(EnumSet.of(PSYCHOLOGIST)),
    CASE_OPEN(EnumSet.of(PSYCHOLOGIST)),
    /** Case facts; names and narratives are for those who work on the case or supervise it. */
    CASE_READ(EnumSet.of(PSYCHOLOGIST, SPECIALIST, MANAGER)),
    /** Writing in a case: as its psychologist, or as somebody let into it. */
    CASE_WORK(EnumSet.of(PSYCHOLOGIST, SPECIALIST)),
    /** Offering a case to another school, taking or declining one. */
    TRANSFER(EnumSet.of(PSYCHOLOGIST)),
    TRANSFER_READ(EnumSet.of(PSYCHOLOGIST, MANAGER)),
    /** Letting somebody stand in for a psychologist, or giving cases to another: by numbers, never a child. */
    CASELOAD_HAND_OVER(EnumSet.of(MANAGER)),
    /** Asking a supervisor about a case, answering as one. */
    DISCUSSION(EnumSet.of(PSYCHOLOGIST, SPECIALIST)),
    /** Reading a case that is not one's own, with a reason, an end and a review. */
    EMERGENCY_OPEN(EnumSet.of(PSYCHOLOGIST, SPECIALIST, MANAGER)),
    EMERGENCY_REVIEW(EnumSet.of(PRIVACY)),
    /** Renewing the keys under which confidential words are sealed; it opens none of them. */
    KEYS_MANAGE(EnumSet.of(PRIVACY)),
    SESSION_READ(EnumSet.of(PSYCHOLOGIST, SPECIALIST)),
    SESSION_WORK(EnumSet.of(PSYCHOLOGIST, SPECIALIST)),
    /** Journals, plans, reports and forms of one's own schools. */
    DOCUMENT_WORK(EnumSet.of(PSYCHOLOGIST)),
    /** The terms that the Centre has set itself, and its hours. */
    TARGETS_MANAGE(EnumSet.of(MANAGER)),
    /** One's own appointments. */
    APPOINTMENT_WORK(EnumSet.of(PSYCHOLOGIST, SPECIALIST)),
    /** Trainings and class hours at the person's schools. */
    GROUP_WORK(EnumSet.of(PSYCHOLOGIST)),
    /** Referrals to the Centre: the school its own, specialists all, the manager their facts. */
    REFERRAL_READ(EnumSet.of(PSYCHOLOGIST, SPECIALIST, MANAGER)),
    /** The Centre's part of a referral. */
    REFERRAL_WORK(EnumSet.of(SPECIALIST)),
    OVERVIEW_READ(EnumSet.of(MANAGER)),
    FIGURES_READ(EnumSet.of(OFFICIAL, MANAGER)),
    /** How long records are kept, holds, erasure: by counts, numbers and days, never by a name or a note. */
    RETENTION_MANAGE(EnumSet.of(PRIVACY)),
    /** The word of the second person, for an erasure before its time or for giving out what is held on a child. */
    ERASURE_DECIDE(EnumSet.of(PRIVACY, MANAGER)),
    /** Giving a family what is held on their child. */
    SUBJECT_ACCESS(EnumSet.of(PRIVACY)),
    /** Who did and read what, and whether that record is genuine; no narrative of a child. */
    AUDIT_READ(EnumSet.of(PRIVACY));

    private final Set<Role> roles;

    Permission(Set<Role> roles) {
        this.roles = roles;
    }

    /** The roles that give this permission. */
    public Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }

    boolean givenTo(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }
}
