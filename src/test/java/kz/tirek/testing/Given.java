package kz.tirek.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.tirek.access.Actor;
import kz.tirek.access.Identity;
import kz.tirek.access.Role;
import kz.tirek.access.SignIn;
import kz.tirek.access.StaffDesk;
import kz.tirek.access.Unit;
import kz.tirek.cases.CaseIntake;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.NewCase;
import kz.tirek.cases.Reason;
import kz.tirek.cases.Risk;
import kz.tirek.cases.Source;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.directory.SchoolFacts;
import kz.tirek.directory.SchoolWork;
import kz.tirek.people.Consent;
import kz.tirek.people.NewConsent;
import kz.tirek.people.NewPupil;
import kz.tirek.people.PupilRegister;
import kz.tirek.people.Relation;
import kz.tirek.people.Sex;
import kz.tirek.shared.Ids;

/** Sets the scene of a container test through the portal's own services: schools, people who serve them, pupils, cases. */
@Dependent
public class Given {
    private static final String SAURAN = "615500000";
    private static final String REGION = "610000000";
    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 800_000));

    @Inject SignIn signIn;
    @Inject Actor actor;
    @Inject SchoolWork schools;
    @Inject StaffDesk desk;
    @Inject PupilRegister register;
    @Inject CaseIntake intake;

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Almaty"));

    /** From now on the test is this person's work. */
    public Identity as(String name, Role... roles) {
        var held = EnumSet.noneOf(Role.class);
        held.addAll(List.of(roles));
        var identity = new Identity("test:" + name, name, name, held);
        signIn.as(identity, "test");
        return identity;
    }

    public void asAdmin() {
        as("admin", Role.ADMIN);
    }

    /** An open school of Sauran district. */
    public UUID aSchool() {
        asAdmin();
        int number = NEXT.incrementAndGet();
        return schools.open(Ids.next(), new SchoolFacts("T-" + number, null, bin(number * 4), "№ %d тест мектебі".formatted(number),
                "Тестовая школа № %d".formatted(number), "Test school No. %d".formatted(number), SAURAN, List.of(InstructionLanguage.KAZAKH), 2, 250,
                false, LocalDate.of(2000, 9, 1)));
    }

    /** A psychologist who serves the school; the test acts as them from now on. */
    public Identity aPsychologistOf(UUID school) {
        return serving("psychologist-" + NEXT.incrementAndGet(), Role.PSYCHOLOGIST, new Unit(Unit.Kind.SCHOOL, school.toString()));
    }

    /** A manager of the Centre; the test acts as them from now on. */
    public Identity aManager() {
        return serving("manager-" + NEXT.incrementAndGet(), Role.MANAGER, new Unit(Unit.Kind.REGION, REGION));
    }

    /** A specialist of the Centre; the test acts as them from now on. */
    public Identity aSpecialist() {
        return serving("specialist-" + NEXT.incrementAndGet(), Role.SPECIALIST, new Unit(Unit.Kind.REGION, REGION));
    }

    public Identity anOfficial() {
        return serving("official-" + NEXT.incrementAndGet(), Role.OFFICIAL, new Unit(Unit.Kind.REGION, REGION));
    }

    /** A person with a role who serves a unit; the test acts as them from now on. */
    public Identity serving(String name, Role role, Unit unit) {
        Identity person = as(name, role);
        UUID staff = actor.id();
        asAdmin();
        desk.assign(staff, unit);
        signIn.as(person, "test");
        return person;
    }

    /** A pupil of a school the acting psychologist serves. */
    public UUID aPupil(UUID school) {
        return register.enrol(Ids.next(), facts(school, "Үлгі", "Айдана"));
    }

    public static NewPupil facts(UUID school, String surname, String givenName) {
        return new NewPupil(surname, givenName, null, null, TODAY.minusYears(12), Sex.FEMALE, school, 7, "Ә", InstructionLanguage.KAZAKH);
    }

    /** A case under written consent, of the acting psychologist. */
    public CaseNumber aCase(UUID pupil) {
        return intake.open(Ids.next(), caseOf(pupil, aConsent()));
    }

    public static NewCase caseOf(UUID pupil, NewConsent consent) {
        return new NewCase(pupil, Set.of(Reason.BULLIED), Source.PUPIL, Risk.MEDIUM, "told the class teacher", consent, null, TODAY.plusDays(3));
    }

    public static NewConsent aConsent() {
        return new NewConsent("Үлгі Гүлнар", Relation.MOTHER, TODAY, Set.of(Consent.Scope.values()), null);
    }

    private static String bin(int number) {
        for (int serial = number; ; serial++) {
            String eleven = "25034%06d".formatted(serial % 1_000_000);
            int check = check(eleven);
            if (check < 10) {
                return eleven + check;
            }
        }
    }

    /** The check digit as domain rules have it; 10 when the number cannot exist. */
    private static int check(String eleven) {
        int first = sum(eleven, 1);
        return first < 10 ? first : sum(eleven, 3);
    }

    private static int sum(String eleven, int from) {
        int sum = 0;
        for (int i = 0; i < 11; i++) {
            sum += (eleven.charAt(i) - '0') * ((from + i - 1) % 11 + 1);
        }
        return sum % 11;
    }
}
