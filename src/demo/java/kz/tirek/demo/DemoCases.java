package kz.tirek.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.tirek.access.Identity;
import kz.tirek.access.Role;
import kz.tirek.access.SignIn;
import kz.tirek.access.StaffDesk;
import kz.tirek.access.StaffLine;
import kz.tirek.people.PupilLine;
import kz.tirek.people.PupilQuery;
import kz.tirek.people.PupilRegister;
import kz.tirek.shared.Slice;

/** Gives every demo psychologist a caseload that reaches from September to today, so that something is always due. */
@ApplicationScoped
public class DemoCases implements DemoStep {
    private static final int SEED = 506;
    private static final int OWN_CASES = 24;
    private static final int LEAST = 3;
    private static final int SPREAD = 6;

    @Inject DemoStaff accounts;
    @Inject StaffDesk desk;
    @Inject SignIn signIn;
    @Inject PupilRegister register;
    @Inject DemoCourse course;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load() {
        var random = new Random(SEED);
        accounts.signIn("admin");
        List<Identity> psychologists = desk.search("demo-psychologist", false, 0, Slice.MOST).items().stream().map(DemoCases::identity).toList();
        fill(accounts.identity("psychologist"), OWN_CASES, random);
        fill(accounts.identity("psychologist2"), OWN_CASES / 2, random);
        psychologists.forEach(psychologist -> fill(psychologist, LEAST + random.nextInt(SPREAD), random));
    }

    private static Identity identity(StaffLine line) {
        return new Identity(line.username(), line.username(), line.displayName(), Set.of(Role.PSYCHOLOGIST));
    }

    private void fill(Identity psychologist, int cases, Random random) {
        signIn.as(psychologist, "demo");
        List<PupilLine> pupils = register.search(PupilQuery.of(""), 0, Slice.MOST).items();
        for (int i = 0; i < cases && i < pupils.size(); i++) {
            course.run(pupils.get(i * pupils.size() / cases).id(), i, random);
        }
    }
}
