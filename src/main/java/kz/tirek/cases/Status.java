package kz.tirek.cases;

/** Where a case stands. */
public enum Status {
    /** Opened, no session yet. */
    NEW,
    OPEN,
    CLOSED,
    /** Closed once, under way again. */
    REOPENED;

    public boolean underWay() {
        return this != CLOSED;
    }
}
