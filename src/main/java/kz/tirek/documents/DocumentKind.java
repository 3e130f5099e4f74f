package kz.tirek.documents;

/** A document that a psychologist writes for a school and a school year. */
public enum DocumentKind {
    YEARLY_PLAN, HALF_YEAR_REPORT, YEARLY_REPORT;

    /** Whether it tells of what was done, with figures. */
    public boolean report() {
        return this != YEARLY_PLAN;
    }
}
