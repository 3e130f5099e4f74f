package kz.tirek.risk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import kz.tirek.cases.Risk;
import kz.tirek.clocks.Clocks;
import kz.tirek.clocks.TargetCode;
import kz.tirek.shared.Time;

/** When a risk is looked at again unless people agree on another day: the greater it is the sooner. Targets of the Centre, not norms of law. */
@Dependent
class ReviewDays {
    @Inject Clocks clocks;

    LocalDate of(Risk overall, Instant now) {
        return LocalDate.ofInstant(clocks.due(now, target(overall)), Time.ZONE);
    }

    private static TargetCode target(Risk overall) {
        return switch (overall) {
            case CRITICAL -> TargetCode.REVIEW_FIRST;
            case HIGH -> TargetCode.REVIEW_SECOND;
            case MEDIUM -> TargetCode.REVIEW_THIRD;
            case LOW -> TargetCode.REVIEW_FOURTH;
        };
    }
}
