package kz.tirek.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.tirek.people.NewPupil;
import kz.tirek.people.PupilLine;
import kz.tirek.people.PupilQuery;
import kz.tirek.people.PupilRegister;
import kz.tirek.people.PupilView;

/** Two children of the demo psychologist who were entered a second time, with Russian letters and with day and month the other way round. */
@ApplicationScoped
public class DemoDoubles implements DemoStep {
    private static final int SOME = 40;
    private static final int LAST_MONTH = 12;

    @Inject DemoStaff accounts;
    @Inject PupilRegister register;

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void load() {
        accounts.signIn("psychologist");
        List<PupilLine> pupils = register.search(PupilQuery.of(""), 0, SOME).items();
        again(pupils.get(pupils.size() / 2), false);
        pupils.stream().filter(line -> line.birthDate().getDayOfMonth() <= LAST_MONTH && line.birthDate().getDayOfMonth() != line.birthDate().getMonthValue()).findFirst()
                .ifPresent(line -> again(line, true));
    }

    private void again(PupilLine line, boolean turned) {
        PupilView one = register.view(line.id());
        var born = turned ? one.birthDate().withMonth(1).withDayOfMonth(one.birthDate().getMonthValue()).withMonth(one.birthDate().getDayOfMonth()) : one.birthDate();
        register.enrol(UUID.randomUUID(), new NewPupil(russian(one.surname()), russian(one.givenName()), null, null, born, one.sex(), one.school(), one.grade(), one.letter(),
                one.language()));
    }

    private static String russian(String name) {
        String kazakh = "ӘәҒғҚқҢңӨөҰұҮүҺһІі";
        String typed = "АаГгКкНнОоУуУуХхИи";
        return name.chars().map(letter -> kazakh.indexOf(letter) < 0 ? letter : typed.charAt(kazakh.indexOf(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
