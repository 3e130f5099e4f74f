package kz.tirek.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import kz.tirek.access.Role;
import kz.tirek.clocks.Clocks;
import kz.tirek.clocks.TargetCode;
import kz.tirek.emergency.EmergencyOpened;
import kz.tirek.emergency.EmergencyReviewed;
import kz.tirek.mail.Notice;

/** Tells of emergency accesses: the owner of the case, and those who review them, until one has. */
@ApplicationScoped
class EmergencyWatch {
    @Inject Todo todo;
    @Inject Notices notices;
    @Inject Clocks clocks;
    @Inject Clock clock;

    void opened(@Observes EmergencyOpened access) {
        Instant due = clocks.due(clock.instant(), TargetCode.EMERGENCY_REVIEW);
        notices.tell(access.owner(), Notice.EMERGENCY_NOTICE, "/home");
        notices.tellAll(Role.PRIVACY, Notice.EMERGENCY_REVIEW, "/emergency/review");
        todo.dueAll(Role.PRIVACY, Duty.EMERGENCY_REVIEW, access.id(), null, "/emergency/review", due);
    }

    void reviewed(@Observes EmergencyReviewed access) {
        todo.settled(Duty.EMERGENCY_REVIEW, access.id());
    }
}
