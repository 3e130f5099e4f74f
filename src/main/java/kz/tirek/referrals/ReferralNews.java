package kz.tirek.referrals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import kz.tirek.access.Role;
import kz.tirek.clocks.Course;
import kz.tirek.mail.Notice;
import kz.tirek.todo.Duty;
import kz.tirek.todo.Notices;
import kz.tirek.todo.Todo;

/** Who is told of what happens to a referral, and who has to do something about it. */
@Dependent
class ReferralNews {
    @Inject Todo todo;
    @Inject Notices notices;
    @Inject Clock clock;

    void sent(Referral of) {
        todo.dueAll(Role.SPECIALIST, Duty.REFERRAL_ANSWER, of.id(), null, path(of), of.term().due());
        notices.tellAll(Role.SPECIALIST, Notice.REFERRAL_SENT, path(of));
    }

    void accepted(Referral of) {
        settle(of, Duty.REFERRAL_ANSWER);
        told(of);
    }

    /** Declined or closed. */
    void ended(Referral of) {
        settle(of, Duty.REFERRAL_ANSWER, Duty.REFERRAL_QUESTION, Duty.REFERRAL_MOBILE);
        told(of);
    }

    void asked(Referral of, Instant due) {
        todo.due(of.sentBy(), Duty.REFERRAL_QUESTION, of.id(), of.caseId(), path(of), due);
    }

    void answered(Referral of) {
        todo.settled(Duty.REFERRAL_QUESTION, of.id());
        centre(of, Notice.REFERRAL_NEWS);
    }

    void mobile(Referral of, Instant due) {
        todo.due(of.specialistId(), Duty.REFERRAL_MOBILE, of.id(), null, path(of), due);
        told(of);
    }

    void mobileMet(Referral of) {
        settle(of, Duty.REFERRAL_MOBILE);
        told(of);
    }

    void reviewPlanned(Referral of, ReferralReview planned) {
        todo.due(of.specialistId(), Duty.REFERRAL_REVIEW, planned.id(), null, path(of), planned.dueAt());
    }

    void reviewDone(ReferralReview done) {
        todo.settled(Duty.REFERRAL_REVIEW, done.id());
    }

    /** The school is told that there is something new. */
    void told(Referral of) {
        notices.tell(of.sentBy(), Notice.REFERRAL_NEWS, path(of));
    }

    /** Half or four fifths of a term are over, or it is broken: then it is the manager's too. */
    void term(Referral of, Course.State state) {
        centre(of, Notice.REFERRAL_TERM);
        if (state == Course.State.BREACHED) {
            todo.dueAll(Role.MANAGER, Duty.REFERRAL_LATE, of.id(), null, path(of), clock.instant());
            notices.tellAll(Role.MANAGER, Notice.REFERRAL_LATE, path(of));
        }
    }

    private void centre(Referral of, Notice notice) {
        if (of.specialistId() == null) {
            notices.tellAll(Role.SPECIALIST, notice, path(of));
        } else {
            notices.tell(of.specialistId(), notice, path(of));
        }
    }

    /** What was waited for has come, so that it is no longer late either. */
    private void settle(Referral of, Duty... duties) {
        for (Duty duty : duties) {
            todo.settled(duty, of.id());
        }
        todo.settled(Duty.REFERRAL_LATE, of.id());
    }

    private static String path(Referral of) {
        return "/referrals/" + of.number();
    }
}
