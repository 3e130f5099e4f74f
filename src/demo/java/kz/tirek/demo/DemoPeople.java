package kz.tirek.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.access.Identity;
import kz.tirek.access.Role;
import kz.tirek.access.SignIn;
import kz.tirek.access.StaffDesk;
import kz.tirek.access.Unit;
import kz.tirek.directory.Directory;
import kz.tirek.directory.SchoolLine;
import kz.tirek.directory.SchoolSearch;
import kz.tirek.directory.SchoolStatus;
import kz.tirek.people.Sex;
import kz.tirek.shared.Slice;

/** Gives the demo accounts their places of work, every school a psychologist, and about 30,000 invented pupils; the same at every load. */
@ApplicationScoped
public class DemoPeople implements DemoStep {
    private static final int SEED = 92;
    private static final int SCHOOLS_EACH = 2;
    private static final String REGION = "610000000";
    private static final String SAURAN = "615500000";
    private static final String KELES = "613900000";
    private static final Set<Role> REGIONAL = Set.of(Role.SPECIALIST, Role.MANAGER, Role.OFFICIAL, Role.EXECUTOR, Role.OPERATOR);

    @Inject Directory directory;
    @Inject StaffDesk desk;
    @Inject SignIn signIn;
    @Inject Actor actor;
    @Inject DemoPupils pupils;
    @Inject DemoStaff accounts;
    @Inject DemoClock demoClock;
    @Inject Clock clock;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load() {
        LocalDate firstOfSeptember = firstOfSeptember(LocalDate.now(clock));
        demoClock.set(firstOfSeptember.atTime(9, 0));
        try {
            accounts.signIn("admin");
            List<SchoolLine> schools = directory.schools(SchoolSearch.of("", "", SchoolStatus.OPEN, 0, Slice.MOST)).items();
            Map<SchoolLine, Identity> served = psychologists(schools);
            accounts.all().forEach(this::regional);
            var invented = new DemoChildren(new Random(SEED), firstOfSeptember);
            served.forEach((school, psychologist) -> {
                signIn.as(psychologist, "demo");
                pupils.enter(school, invented);
            });
        } finally {
            demoClock.reset();
        }
    }

    /** The psychologist who enters the pupils of each school: those with an account first, invented ones for the rest. */
    private Map<SchoolLine, Identity> psychologists(List<SchoolLine> schools) {
        var served = new LinkedHashMap<SchoolLine, Identity>();
        schools.stream().filter(school -> school.code().matches("TRK-90[01]")).forEach(school -> served.put(school, accounts.identity("psychologist")));
        schools.stream().filter(school -> school.district().equals(KELES)).findFirst()
                .ifPresent(school -> served.put(school, accounts.identity("psychologist2")));
        List<SchoolLine> rest = schools.stream().filter(school -> !served.containsKey(school)).toList();
        var names = new DemoNames(new Random(SEED));
        var invented = new HashMap<Integer, Identity>();
        for (int i = 0; i < rest.size(); i++) {
            served.put(rest.get(i), invented.computeIfAbsent(i / SCHOOLS_EACH, number -> psychologist(number + 1, names)));
        }
        served.forEach((school, psychologist) -> assign(psychologist, new Unit(Unit.Kind.SCHOOL, school.id().toString())));
        schools.stream().filter(school -> school.code().equals("TRK-900"))
                .forEach(school -> assign(accounts.identity("deputy"), new Unit(Unit.Kind.SCHOOL, school.id().toString())));
        return served;
    }

    private static Identity psychologist(int number, DemoNames names) {
        String subject = "demo-psychologist-%02d".formatted(number);
        Sex sex = number % 6 == 0 ? Sex.MALE : Sex.FEMALE;
        return new Identity(subject, subject, names.givenName(sex) + " " + names.surname(sex), Set.of(Role.PSYCHOLOGIST));
    }

    private void regional(Identity account) {
        if (account.roles().contains(Role.OFFICER)) {
            assign(account, new Unit(Unit.Kind.DISTRICT, SAURAN));
        } else if (account.roles().stream().anyMatch(REGIONAL::contains)) {
            assign(account, new Unit(Unit.Kind.REGION, REGION));
        }
    }

    private void assign(Identity person, Unit unit) {
        signIn.as(person, "demo");
        UUID staffId = actor.id();
        accounts.signIn("admin");
        desk.assign(staffId, unit);
    }

    private static LocalDate firstOfSeptember(LocalDate today) {
        LocalDate thisYear = LocalDate.of(today.getYear(), 9, 1);
        return thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
    }
}
