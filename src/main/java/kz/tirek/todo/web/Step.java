package kz.tirek.todo.web;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import kz.tirek.todo.TodoDesk;

/** What a person did last on their list, kept for one page so that it can be undone. */
public record Step(Verb verb, Set<UUID> ids) implements Serializable {
    static final String FLASH = "tirek.todo.step";

    /** What was done. */
    public enum Verb { DONE, SNOOZED, WOKEN, REOPENED }

    /** Whether there is a way back. */
    public boolean undoable() {
        return verb == Verb.DONE || verb == Verb.SNOOZED;
    }

    void undo(TodoDesk desk) {
        if (verb == Verb.DONE) {
            desk.reopen(ids);
        } else if (verb == Verb.SNOOZED) {
            desk.wake(ids);
        }
    }
}
