package kz.tirek.shared;

/** The actor's roles do not allow what was asked. */
public class Forbidden extends RuntimeException {
    public Forbidden() {
        super("forbidden");
    }
}
