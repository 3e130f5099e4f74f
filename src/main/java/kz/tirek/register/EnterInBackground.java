package kz.tirek.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Problem;
import kz.tirek.shared.Refusal;

/** Enters a file while the person looks at how far it is, and says at its end how it went. */
@ApplicationScoped
class EnterInBackground {
    @Inject ImportRun run;
    @Inject ProgressBook progress;

    void enter(UUID id, boolean onlyRight) {
        boolean told = false;
        try {
            run.enter(id, onlyRight);
            progress.end(id, null, 0);
            told = true;
        } catch (Refusal no) {
            Problem first = no.problems().get(0);
            progress.end(id, first.key(), first.args().length == 1 && first.args()[0] instanceof Integer rows ? rows : 0);
            told = true;
        } catch (Absent dropped) {
            told = true;
        } finally {
            if (!told) {
                progress.end(id, "pupilImport.broken", 0);
            }
        }
    }
}
