package kz.tirek.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kz.tirek.directory.SchoolLine;
import kz.tirek.people.Guardians;
import kz.tirek.people.NewGuardian;
import kz.tirek.people.NewPupil;
import kz.tirek.people.PupilLine;
import kz.tirek.people.PupilQuery;
import kz.tirek.people.PupilRegister;
import kz.tirek.people.Relation;
import kz.tirek.people.Sex;
import kz.tirek.shared.Slice;

/** Enters the invented pupils of a school as its psychologist, and somebody at home for a part of them. */
@ApplicationScoped
public class DemoPupils {
    private static final int EVERY = 4;
    /** +7 700 000 xx xx: no operator has given out such numbers. */
    private static final int PHONES = 10_000;
    private static final int SEED = 93;

    @Inject PupilRegister register;
    @Inject Guardians guardians;
    private final Random random = new Random(SEED);
    private final DemoNames names = new DemoNames(random);

    void enter(SchoolLine school, DemoChildren invented) {
        List<NewPupil> all = invented.pupilsOf(school);
        register.enrolAll(UUID.randomUUID(), all);
        List<PupilLine> some = register.search(new PupilQuery("", school.id(), null), 0, Slice.MOST).items();
        Map<UUID, NewGuardian> atHome = new HashMap<>();
        for (int i = 0; i < some.size(); i += EVERY) {
            atHome.put(some.get(i).id(), parent());
        }
        guardians.addAll(UUID.randomUUID(), atHome);
    }

    private NewGuardian parent() {
        Relation relation = names.relation();
        Sex sex = relation == Relation.MOTHER ? Sex.FEMALE : Sex.MALE;
        String phone = "+7700000%04d".formatted(random.nextInt(PHONES));
        return new NewGuardian(names.surname(sex) + " " + names.givenName(sex), relation, phone, true);
    }
}
