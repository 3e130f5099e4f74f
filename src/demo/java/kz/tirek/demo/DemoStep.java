package kz.tirek.demo;

/** One part of the demo data. It runs in a request of its own, as nobody until it signs somebody in (see {@link DemoStaff}). */
public interface DemoStep {
    /** Steps run from the lowest order to the highest: 10 schools, then what needs them. */
    int order();

    void load();
}
