package kz.tirek.shared;

/** Somebody else changed the record since the actor last saw it. */
public class Stale extends RuntimeException {
    public Stale() {
        super("stale");
    }

    /** @throws Stale unless the record still has the version that the actor saw */
    public static void unless(int version, int seen) {
        if (version != seen) {
            throw new Stale();
        }
    }
}
