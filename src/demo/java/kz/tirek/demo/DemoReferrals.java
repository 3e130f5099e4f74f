package kz.tirek.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.CaseHead;
import kz.tirek.cases.CaseLine;
import kz.tirek.cases.CaseNumber;
import kz.tirek.referrals.Addressee;
import kz.tirek.referrals.Choice;
import kz.tirek.referrals.Delivery;
import kz.tirek.referrals.DisclosedField;
import kz.tirek.referrals.LetterCourse;
import kz.tirek.referrals.LetterDesk;
import kz.tirek.referrals.NewLetter;
import kz.tirek.referrals.ReferralDesk;
import kz.tirek.referrals.ReferralNumber;
import kz.tirek.referrals.ReferralSending;
import kz.tirek.referrals.ReferralWork;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Time;

/** Two schools refer children to the Centre: one referral waits for its answer, others are under way; and a letter went to a clinic. */
@ApplicationScoped
public class DemoReferrals implements DemoStep {
    private static final Set<DisclosedField> TOLD =
            Set.of(DisclosedField.NAME, DisclosedField.CLASS, DisclosedField.REASONS, DisclosedField.RISK_WHY, DisclosedField.DONE);

    @Inject DemoStaff accounts;
    @Inject DemoClock clock;
    @Inject CaseDesk cases;
    @Inject ReferralSending sending;
    @Inject ReferralDesk desk;
    @Inject ReferralWork work;
    @Inject LetterDesk letters;
    @Inject LetterCourse course;

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void load() {
        try {
            clock.reset();
            LocalDate today = clock.today();
            accounts.signIn("specialist");
            desk.counts();
            accounts.signIn("psychologist");
            List<CaseNumber> own = coveredCases();
            underWay("psychologist", own.get(0), today.minusDays(9));
            accounts.signIn("psychologist");
            letter(own.get(1), today);
            clock.set(LocalDateTime.now(Time.ZONE).minusMinutes(100));
            sending.send(Ids.next(), own.get(2), choice("Демо: бүгін психологпен кездесу ұйымдастыруды сұраймыз."));
            accounts.signIn("psychologist2");
            underWay("psychologist2", coveredCases().get(0), today.minusDays(3));
        } finally {
            clock.reset();
        }
    }

    /** The latest cases that a consent or an urgent ground covers. */
    private List<CaseNumber> coveredCases() {
        clock.reset();
        return cases.list(CaseFilter.underWay(100)).items().stream().map(CaseLine::number).sorted(Comparator.reverseOrder()).map(CaseNumber::new)
                .filter(number -> covered(cases.head(number))).toList();
    }

    private static boolean covered(CaseHead head) {
        return head.covered() && head.open();
    }

    private void underWay(String psychologist, CaseNumber number, LocalDate on) {
        clock.set(on.atTime(10, 5));
        ReferralNumber sent = sending.send(Ids.next(), number, choice("Демо: просим встречу с психологом Центра и совет для семьи."));
        accounts.signIn("specialist");
        clock.set(on.atTime(10, 40));
        work.accept(Ids.next(), sent, version(sent));
        work.ask(Ids.next(), sent, version(sent), "Демо: отбасы кездесуге келісе ме, қай уақытта қолайлы?");
        accounts.signIn(psychologist);
        clock.set(on.atTime(11, 20));
        sending.answer(Ids.next(), sent, version(sent), "Демо: анасы келісті, 15:00-ден кейін қолайлы.");
        accounts.signIn("specialist");
        clock.set(on.atTime(16, 30));
        work.contact(Ids.next(), sent, version(sent), "Демо: встреча с ребёнком и матерью в школе, договорились о следующей через неделю.");
        clock.set(on.plusDays(1).atTime(9, 15));
        work.result(Ids.next(), sent, version(sent), "Демо: баламен апта сайын кездесеміз; сыныпта қосымша сұрамау ұсынылады.");
    }

    private void letter(CaseNumber number, LocalDate today) {
        clock.set(today.minusDays(6).atTime(12, 0));
        var facts = new NewLetter(Addressee.HEALTH, "№ 3 қалалық емхана (демо)", "kk", false, today.minusDays(6), choice("Демо: баланы дәрігерге қаратуды сұраймыз."));
        UUID id = letters.write(Ids.next(), number, facts);
        clock.set(today.minusDays(5).atTime(12, 0));
        course.deliver(number, id, letters.view(number, id).line().version(), Delivery.BY_HAND, today.minusDays(5));
    }

    private int version(ReferralNumber number) {
        return desk.view(number).version();
    }

    private static Choice choice(String asked) {
        return new Choice(TOLD, null, "Демо: сынып жетекшісі баланың өзіне зиян келтіргенін байқады.", null, "Демо: провели беседу, ребёнок не остаётся один, мать в курсе.",
                asked);
    }
}
