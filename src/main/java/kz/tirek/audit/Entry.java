package kz.tirek.audit;

import java.util.UUID;

/**
 * What is to be noted in the audit.
 *
 * @param kind what sort of record, e.g. {@code case}
 * @param record its id, or {@code null} for a list
 * @param pupil the child concerned, or {@code null}
 * @param fields which class of fields was read or written
 * @param count how many records (1, or the rows of a list)
 * @param reason why the actor may: assignment, referral, emergency, administration, own
 */
public record Entry(Action action, String kind, UUID record, UUID pupil, Fields fields, int count, String reason) {
    /** What was done. */
    public enum Action { READ, LIST, WRITE, EXPORT, PRINT, SIGN_IN }

    /** Class of fields, from harmless to most private. */
    public enum Fields { DIRECTORY, FACTS, IDENTITY, NARRATIVE }

    /** One record was read. */
    public static Entry read(String kind, UUID record, UUID pupil, Fields fields) {
        return new Entry(Action.READ, kind, record, pupil, fields, 1, "assignment");
    }

    /** One record was made or changed. */
    public static Entry wrote(String kind, UUID record, UUID pupil, Fields fields) {
        return new Entry(Action.WRITE, kind, record, pupil, fields, 1, "assignment");
    }

    /** A list of {@code count} records was shown. */
    public static Entry listed(String kind, int count, Fields fields) {
        return new Entry(Action.LIST, kind, null, null, fields, count, "assignment");
    }

    public Entry because(String newReason) {
        return new Entry(action, kind, record, pupil, fields, count, newReason);
    }
}
