package kz.tirek.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A letter in the list of its case: to whom what was disclosed, on which ground, and how it stands.
 *
 * @param late whether the answer is overdue
 */
public record LetterLine(UUID id, int version, String number, Addressee addressee, String organisation, String language, DisclosureGround ground,
        List<DisclosedField> fields, LocalDate datedOn, String writtenBy, Delivery delivery, LocalDate deliveredOn, Instant answerDue,
        LocalDate answeredOn, boolean late) {

    static LetterLine of(Letter one, String writtenBy, Instant now) {
        boolean late = one.answeredOn() == null && one.answerDue() != null && now.isAfter(one.answerDue());
        return new LetterLine(one.id(), one.version(), one.number(), one.addressee(), one.organisation(), one.language(), one.ground(), one.fields(),
                one.datedOn(), writtenBy, one.delivery(), one.deliveredOn(), one.answerDue(), one.answeredOn(), late);
    }

    public boolean delivered() {
        return delivery != null;
    }

    public boolean answered() {
        return answeredOn != null;
    }
}
