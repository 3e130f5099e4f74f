package kz.tirek.disclosure.protect;

import java.util.List;
import kz.tirek.disclosure.Certificates;
import kz.tirek.disclosure.Release;
import kz.tirek.disclosure.Requirement;

/**
 * What protecting has made: tables with hidden cells, and the proof of each.
 *
 * @param sensitive what the rules hid
 */
public record Protection(Release release, Certificates certificates, List<Requirement> sensitive, Effort effort) {
    /**
     * How the cells were covered.
     *
     * @param byBox cells for which a box was found
     * @param bySolver cells for which only the solver found a witness
     * @param byLine cells whose lines had to be hidden
     * @param pruned cells that could be shown again
     * @param looked boxes looked at
     */
    public record Effort(int byBox, int bySolver, int byLine, int pruned, long looked) {}
}
