package kz.tirek.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.Names;

/**
 * A case as its page shows it.
 *
 * @param standing how the actor stands to it
 * @param covered whether a session may be held today (Order 92, paragraph 12)
 * @param erased whether what was told in it was erased for good
 * @param erasedOn on which day; {@code null} when it was not, or an old copy of the database is shown
 * @param confidence the child and what is told, or {@code null}
 */
public record CaseView(String number, int version, Standing standing, Status status, Risk risk, List<Reason> reasons, Source source, Names school,
        int grade, String owner, LocalDate openedOn, LocalDate closedOn, Outcome outcome, LocalDate followUpOn, LocalDate lastContactOn,
        boolean covered, boolean erased, LocalDate erasedOn, Confidence confidence) {

    /** The child's identity and the narratives. */
    public record Confidence(UUID pupilId, String pupil, String classLabel, LocalDate birthDate, String riskWhy, String nextStep, Paper consent,
            UrgentGround urgent, List<ChronicleEntry> chronicle) {
        private static final int FEW = 12;

        /** The latest entries, as many as the first page of the case shows. */
        public List<ChronicleEntry> latest() {
            return chronicle.subList(0, Math.min(FEW, chronicle.size()));
        }
    }

    /**
     * The written consent on record.
     *
     * @param withdrawnOn since when it holds no longer, or {@code null}
     * @param stopBy for a withdrawn one, the day by which work with the child's data stops or a reasoned refusal is given
     *     (Law 94-V, art. 8(7): 15 working days)
     */
    public record Paper(String givenBy, LocalDate givenOn, LocalDate until, boolean inForce, LocalDate withdrawnOn, LocalDate stopBy) {}

    /** Whether the actor writes in it. */
    public boolean own() {
        return standing.works();
    }

    /** Whether the actor is shown what is told in confidence: as one who works on it or supervises it, or in an emergency. */
    public boolean told() {
        return confidence != null;
    }

    public boolean underWay() {
        return status.underWay();
    }
}
