package kz.tirek.cases;

import java.util.UUID;
import kz.tirek.shared.Names;

/**
 * What stands at the head of every page of a case, for those who may read what is told in it.
 *
 * @param covered whether a session may be held today (Order 92, paragraph 12)
 */
public record CaseHead(UUID id, String number, int version, Standing standing, UUID pupilId, String pupil, String classLabel, Names school, Risk risk,
        Status status, boolean covered, String owner) {

    /** Whether the actor writes in the case, and it is under way. */
    public boolean open() {
        return standing.works() && status.underWay();
    }
}
