package kz.tirek.referrals;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import kz.tirek.access.Permission;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import kz.tirek.clocks.Clocks;
import kz.tirek.clocks.TargetCode;
import kz.tirek.shared.Refusals;
import kz.tirek.shared.Time;

/** What a specialist of the Centre does with a referral; every step once for one request key, in the version that was seen. */
@Work
public class ReferralWork {
    @Inject ReferralPen pen;
    @Inject ReferralReviews reviews;
    @Inject ReferralNews news;
    @Inject Clocks clocks;

    /** Takes it over; the reviews on day 7, 14, 30 and 90 follow by themselves. @throws kz.tirek.shared.Refusal {@code referral.answered} */
    @Requires(Permission.REFERRAL_WORK)
    public void accept(UUID requestKey, ReferralNumber number, int version) {
        act(requestKey, number, version, ReferralStep.ACCEPTED, null, of -> {
            of.accept(pen.actor(), pen.now());
            reviews.plan(of, pen.now());
            news.accepted(of);
        });
    }

    /** @throws kz.tirek.shared.Refusal at {@code text}; {@code referral.answered} */
    @Requires(Permission.REFERRAL_WORK)
    public void decline(UUID requestKey, ReferralNumber number, int version, String why) {
        require(why);
        act(requestKey, number, version, ReferralStep.DECLINED, why, of -> {
            of.decline(pen.actor(), pen.now());
            news.ended(of);
        });
    }

    /** Asks the school. @throws kz.tirek.shared.Refusal at {@code text}; {@code referral.over} */
    @Requires(Permission.REFERRAL_WORK)
    public void ask(UUID requestKey, ReferralNumber number, int version, String question) {
        require(question);
        act(requestKey, number, version, ReferralStep.QUESTION, question, of -> {
            of.ask();
            news.asked(of, clocks.due(pen.now(), TargetCode.CRISIS_ACCEPT));
        });
    }

    /**
     * Hands it to the mobile team, whose term runs from now.
     *
     * @param who goes
     * @param on when they mean to be there, local time
     * @throws kz.tirek.shared.Refusal at {@code text}, {@code on}; {@code referral.notAccepted}, {@code referral.mobileAlready}
     */
    @Requires(Permission.REFERRAL_WORK)
    public void handToMobileTeam(UUID requestKey, ReferralNumber number, int version, String who, LocalDateTime on) {
        Instant there = on == null ? null : on.atZone(Time.ZONE).toInstant();
        new Refusals().require(who, "text").check(Choice.fits(who), "text", "shared.tooLong", Choice.MOST_TEXT).require(on, "on")
                .check(there == null || !there.isBefore(pen.now()), "on", "referral.mobilePast").throwIfAny();
        Instant due = clocks.due(pen.now(), TargetCode.MOBILE_TEAM);
        act(requestKey, number, version, ReferralStep.MOBILE, who, of -> {
            of.handToMobileTeam(pen.now(), due, there);
            news.mobile(of, due);
        });
    }

    /** The mobile team has met the child. @throws kz.tirek.shared.Refusal at {@code text}; {@code referral.mobileNot} */
    @Requires(Permission.REFERRAL_WORK)
    public void mobileTeamMet(UUID requestKey, ReferralNumber number, int version, String how) {
        require(how);
        act(requestKey, number, version, ReferralStep.MOBILE_MET, how, of -> {
            of.mobileTeamMet(pen.now());
            news.mobileMet(of);
        });
    }

    /** Logs a contact with child or family. @throws kz.tirek.shared.Refusal at {@code text}; {@code referral.notAccepted} */
    @Requires(Permission.REFERRAL_WORK)
    public void contact(UUID requestKey, ReferralNumber number, int version, String what) {
        require(what);
        act(requestKey, number, version, ReferralStep.CONTACT, what, Referral::requireAccepted);
    }

    /** Gives the school a result. @throws kz.tirek.shared.Refusal at {@code text}; {@code referral.notAccepted} */
    @Requires(Permission.REFERRAL_WORK)
    public void result(UUID requestKey, ReferralNumber number, int version, String result) {
        require(result);
        act(requestKey, number, version, ReferralStep.RESULT, result, of -> {
            of.requireAccepted();
            news.told(of);
        });
    }

    /** Notes how the child was found at a review. @throws kz.tirek.shared.Refusal at {@code finding}, {@code text}; {@code referral.reviewDone} */
    @Requires(Permission.REFERRAL_WORK)
    public void review(UUID requestKey, ReferralNumber number, UUID review, int reviewVersion, ReviewFinding finding, String how) {
        new Refusals().require(finding, "finding").require(how, "text").check(Choice.fits(how), "text", "shared.tooLong", Choice.MOST_TEXT).throwIfAny();
        reviews.done(requestKey, number, review, reviewVersion, finding, how);
    }

    /** Ends the Centre's work, with what it came to. @throws kz.tirek.shared.Refusal at {@code text}; {@code referral.notAccepted} */
    @Requires(Permission.REFERRAL_WORK)
    public void close(UUID requestKey, ReferralNumber number, int version, String why) {
        require(why);
        act(requestKey, number, version, ReferralStep.CLOSED, why, of -> {
            of.close(pen.now());
            reviews.leave(of);
            news.ended(of);
        });
    }

    private void act(UUID key, ReferralNumber number, int version, ReferralStep step, String text, Consumer<Referral> change) {
        pen.act(new ReferralPen.Ask(key, number, version), step, text, change);
    }

    private static void require(String text) {
        new Refusals().require(text, "text").check(Choice.fits(text), "text", "shared.tooLong", Choice.MOST_TEXT).throwIfAny();
    }
}
