package kz.tirek.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseIntake;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseWork;
import kz.tirek.cases.NewCase;
import kz.tirek.cases.Outcome;
import kz.tirek.cases.Reason;
import kz.tirek.cases.Risk;
import kz.tirek.cases.Source;
import kz.tirek.cases.UrgentGround;
import kz.tirek.people.Consent;
import kz.tirek.people.NewConsent;
import kz.tirek.people.Relation;
import kz.tirek.sessions.Method;
import kz.tirek.sessions.Place;
import kz.tirek.sessions.SessionFacts;
import kz.tirek.sessions.SessionKind;
import kz.tirek.sessions.SessionLog;
import kz.tirek.sessions.Theme;
import kz.tirek.shared.Ids;

/** Runs one invented case from its opening to today through the portal's services, at the moments when it would have happened. */
@ApplicationScoped
public class DemoCourse {
    private static final String[] WHY = {
        "Демо: сынып жетекшісі баланың тұйықталып қалғанын байқады.",
        "Демо: классный руководитель заметил, что ребёнок стал избегать одноклассников.",
        "Демо: анасы ұйқысының бұзылғанын айтты.",
        "Демо: после каникул часто пропускает уроки, жалуется на головную боль.",
        "Демо: досымен жанжалдан кейін көңіл күйі түсіп кетті."};
    private static final String[] NOTES = {
        "Демо жазба: үзілісте жалғыз қалмауға тырысады, тыныс алу жаттығуын бірге қайталадық.",
        "Демо-запись: говорили о ссоре в классе, составили список взрослых, к кому можно обратиться.",
        "Демо жазба: ұйқы күнделігін қарадық, кешке телефонды ерте қояды.",
        "Демо-запись: рисовали безопасное место, настроение к концу встречи ровнее.",
        "Демо жазба: сыныптағы жаңа топ туралы сөйлестік, бірге ойнайтын екі оқушыны атады."};
    private static final String[] STEPS = {"Күнделікті жалғастыру", "Поговорить с классным руководителем", "Анасымен сөйлесу", "Дыхательное упражнение каждый день"};
    private static final Risk[] RISKS = {Risk.LOW, Risk.LOW, Risk.MEDIUM, Risk.MEDIUM, Risk.MEDIUM, Risk.HIGH, Risk.HIGH, Risk.CRITICAL};
    private static final int[] MINUTES = {30, 40, 40, 60};
    private static final int MOST_SESSIONS = 6;

    @Inject CaseIntake intake;
    @Inject CaseWork work;
    @Inject CaseDesk desk;
    @Inject SessionLog log;
    @Inject DemoClock clock;

    /** @param place of the case in its psychologist's caseload; decides what is due when */
    void run(UUID pupil, int place, Random random) {
        clock.reset();
        LocalDate today = clock.today();
        LocalDate start = firstOfSeptember(today);
        LocalDate opened = workday(start.plusDays(random.nextInt((int) Math.max(1, ChronoUnit.DAYS.between(start, today) - 2))), today);
        try {
            clock.set(opened.atTime(9 + random.nextInt(6), random.nextInt(60)));
            CaseNumber number = intake.open(Ids.next(), facts(pupil, opened, place, random));
            sessions(number, opened, today, place, random);
            if (place % 11 == 10) {
                clock.set(today.atTime(8, 0));
                work.close(number, desk.view(number).version(), Outcome.IMPROVED, "Демо: жағдай жақсарды, отбасы келісті.");
            }
        } finally {
            clock.reset();
        }
    }

    private static NewCase facts(UUID pupil, LocalDate opened, int place, Random random) {
        var reasons = EnumSet.of(pick(Reason.values(), random));
        if (random.nextInt(4) == 0) {
            reasons.add(pick(Reason.values(), random));
        }
        boolean urgent = place % 8 == 7;
        NewConsent paper = new NewConsent(place % 2 == 0 ? "Үлгі Гүлнар" : "Мысал Болат", place % 2 == 0 ? Relation.MOTHER : Relation.FATHER, opened,
                Set.of(Consent.Scope.values()), null);
        return new NewCase(pupil, reasons, pick(Source.values(), random), pick(RISKS, random), pick(WHY, random), urgent ? null : paper,
                urgent ? new UrgentGround("Демо: өміріне қауіп төнуі мүмкін", "Мектеп директоры (демо)", opened.plusDays(7)) : null,
                opened.plusDays(3));
    }

    /** Meetings about once a week; the last one decides whether the follow-up is overdue, today, this week or later. */
    private void sessions(CaseNumber number, LocalDate opened, LocalDate today, int place, Random random) {
        LocalDate day = workday(opened.plusDays(1), today);
        LocalDate last = place % 8 == 7 ? opened.plusDays(6) : today;
        for (int i = 0; i < MOST_SESSIONS && !day.isAfter(last) && !day.isAfter(today.minusDays(place % 5)); i++) {
            LocalDate next = workday(day.plusDays(6 + random.nextInt(3)), today.plusDays(30));
            boolean latest = i == MOST_SESSIONS - 1 || next.isAfter(last) || next.isAfter(today.minusDays(place % 5));
            clock.set(day.atTime(15, 30));
            log.log(Ids.next(), number, session(day, latest ? due(today, day, place) : next, random), !(latest && place % 6 == 2));
            day = next;
        }
    }

    private static LocalDate due(LocalDate today, LocalDate held, int place) {
        LocalDate due = switch (place % 5) {
            case 0 -> today;
            case 1 -> today.minusDays(2);
            case 2 -> today.plusDays(1);
            case 3 -> today.plusDays(5);
            default -> today.plusDays(12);
        };
        return due.isBefore(held) ? held.plusDays(1) : due;
    }

    private static SessionFacts session(LocalDate day, LocalDate followUp, Random random) {
        SessionKind kind = random.nextInt(5) == 0 ? SessionKind.PARENT : SessionKind.INDIVIDUAL;
        return new SessionFacts(kind, day, LocalTime.of(9 + random.nextInt(6), random.nextInt(2) * 30), MINUTES[random.nextInt(MINUTES.length)],
                kind == SessionKind.PARENT ? Place.PHONE : Place.ROOM, Set.of(pick(Theme.values(), random)), Set.of(pick(Method.values(), random)),
                pick(NOTES, random), pick(STEPS, random), followUp);
    }

    private static LocalDate firstOfSeptember(LocalDate today) {
        LocalDate thisYear = LocalDate.of(today.getYear(), 9, 1);
        return thisYear.plusDays(7).isAfter(today) ? thisYear.minusYears(1) : thisYear;
    }

    /** The day itself, or the Monday after a weekend; never later than {@code limit}. */
    private static LocalDate workday(LocalDate day, LocalDate limit) {
        LocalDate moved = day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.plusDays(2) : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
        return moved.isAfter(limit) ? limit : moved;
    }

    private static <T> T pick(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
