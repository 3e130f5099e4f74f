package kz.tirek.referrals;

import java.time.Duration;
import java.time.Instant;
import kz.tirek.clocks.Course;
import kz.tirek.clocks.Target;
import kz.tirek.clocks.TargetCode;

/**
 * A term as it is shown.
 *
 * @param target what it is for
 * @param running false once it was met or the referral ended
 * @param kept for one that runs no more: whether it was kept
 * @param left what is left, in the unit's time; below zero by how much it was broken
 * @param basis the norm it follows, or {@code null}: an internal target of the Centre
 */
public record TermLine(TargetCode target, Instant due, boolean running, boolean kept, Course.State state, Duration left, String basis) {
    static TermLine of(Term term, Course course, Target target) {
        return new TermLine(term.kind().target(), term.due(), term.runs(), term.endedAt() == null || !term.endedAt().isAfter(term.due()), course.state(),
                course.left(), target.basis());
    }

    public boolean breached() {
        return running ? state == Course.State.BREACHED : !kept;
    }
}
