package kz.tirek.shared;

/** The record does not exist, or lies outside what the actor may see: both look alike. */
public class Absent extends RuntimeException {
    public Absent() {
        super("absent");
    }
}
