package kz.tirek.sessions;

import kz.tirek.people.Consent;

/** With whom a session is held. */
public enum SessionKind {
    INDIVIDUAL,
    GROUP,
    PARENT,
    TEACHER;

    /** What the written consent must allow for it (Order 92, paragraph 12 names diagnostics, counselling and trainings). */
    Consent.Scope scope() {
        return this == GROUP ? Consent.Scope.TRAINING : Consent.Scope.COUNSELLING;
    }
}
