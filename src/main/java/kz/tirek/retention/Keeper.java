package kz.tirek.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.tirek.access.Jobs;
import kz.tirek.vault.Vault;

/** The job that erases what is due: first in the database, then, once that is committed, the keys, so that no copy of the database can be read either. */
@ApplicationScoped
class Keeper {
    static final String NAME = "keeper";

    @Inject Jobs jobs;
    @Inject KeeperSteps steps;
    @Inject Vault vault;
    @Inject Clock clock;

    /** Finishes what was left open, then all that is due today. */
    void run(RunCause cause) {
        run(cause, LocalDate.now(clock), Integer.MAX_VALUE);
    }

    /**
     * @param day as of which records are due
     * @param most steps to do before stopping, for whoever wants to see it go on later
     */
    void run(RunCause cause, LocalDate day, int most) {
        jobs.run(NAME, () -> {
            settle();
            steps.confirmed().forEach(this::erase);
            work(cause, day, most);
        });
    }

    /** Goes on with a run that was broken off, and then with what became due since. */
    private void work(RunCause cause, LocalDate day, int most) {
        Optional<KeeperSteps.Begun> begun;
        int left = most;
        do {
            begun = steps.begin(cause, day);
            while (left > 0 && begun.isPresent() && steps.next(begun.get().id())) {
                settle();
                left--;
            }
        } while (left > 0 && begun.isPresent() && begun.get().resumed());
    }

    /** Carries out one confirmed erasure before its time. */
    void early(UUID id) {
        jobs.run(NAME, () -> erase(id));
    }

    /** Destroys the keys that were left by a program killed between an erasure and its keys. */
    void reconcile() {
        jobs.run(NAME, this::settle);
    }

    private void erase(UUID id) {
        steps.early(id);
        settle();
    }

    private void settle() {
        List<UUID> owed = steps.owed();
        while (!owed.isEmpty()) {
            vault.destroy(owed);
            steps.paid(owed);
            owed = steps.owed();
        }
    }
}
