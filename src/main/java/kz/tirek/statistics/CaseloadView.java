package kz.tirek.statistics;

import kz.tirek.shared.Names;
import kz.tirek.shared.Slice;

/**
 * A page of the caseload.
 *
 * @param target open cases for one psychologist at most, an internal target of the Centre
 */
public record CaseloadView(CaseloadBy by, CaseloadSort sort, int target, Slice<Line> lines) {
    /** Pupils for whom a school needs one psychologist: the ministry's policy since 2023–24, no norm of a law. */
    public static final int PUPILS_PER_PSYCHOLOGIST = 500;

    /**
     * The cases under way of one psychologist or one school.
     *
     * @param place the psychologist's schools, or the school's district
     * @param psychologists how many have cases there; 1 for a psychologist
     * @param unsigned the psychologist's sessions without a signed note for more than two days; 0 for a school
     * @param pupils of the school; 0 for a psychologist
     */
    public record Line(Names name, Names place, long openCases, long highRisk, long criticalRisk, long psychologists, long unsigned, int pupils) {
        /** Psychologists that a school of this size needs by the ministry's policy; 0 for a psychologist's line. */
        public int needed() {
            return (pupils + PUPILS_PER_PSYCHOLOGIST - 1) / PUPILS_PER_PSYCHOLOGIST;
        }
    }
}
