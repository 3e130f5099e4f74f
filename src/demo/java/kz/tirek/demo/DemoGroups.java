package kz.tirek.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.CaseLine;
import kz.tirek.cases.CaseNumber;
import kz.tirek.groups.GroupDesk;
import kz.tirek.groups.GroupKind;
import kz.tirek.groups.GroupMeetings;
import kz.tirek.groups.GroupView;
import kz.tirek.groups.MemberLine;
import kz.tirek.groups.NewGroup;
import kz.tirek.groups.NewMeeting;
import kz.tirek.people.PupilLine;
import kz.tirek.people.PupilQuery;
import kz.tirek.people.PupilRegister;
import kz.tirek.shared.Ids;
import kz.tirek.shared.Slice;

/** Gives the demo psychologist a training group in which some children lack a consent, and a class hour. */
@ApplicationScoped
public class DemoGroups implements DemoStep {
    private static final int EVERY = 12;
    private static final int MEMBERS = 9;
    private static final int CONSENTED = 3;

    @Inject DemoStaff accounts;
    @Inject DemoClock clock;
    @Inject PupilRegister register;
    @Inject CaseDesk cases;
    @Inject GroupDesk desk;
    @Inject GroupMeetings meetings;

    /** Children of the school whose case stands on a consent. */
    private Stream<UUID> childrenUnderConsent(UUID school) {
        return cases.list(CaseFilter.underWay(Slice.MOST)).items().stream().filter(CaseLine::covered)
                .map(line -> cases.view(new CaseNumber(line.number())).confidence().pupilId()).filter(pupil -> register.view(pupil).school().equals(school));
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load() {
        accounts.signIn("psychologist");
        List<PupilLine> pupils = register.search(PupilQuery.of(""), 0, Slice.MOST).items();
        UUID school = pupils.get(0).school();
        UUID training = desk.start(Ids.next(), new NewGroup(GroupKind.TRAINING, "«Тыныс алу» – мазасыздықты жеңу", "Демо: тыныс алу жаттығулары, өзін-өзі реттеу.",
                school, 8, null, null));
        for (int i = 0; i < MEMBERS && i * EVERY < pupils.size(); i++) {
            desk.enrol(training, pupils.get(i * EVERY).id());
        }
        childrenUnderConsent(school).filter(pupil -> desk.view(training).members().stream().noneMatch(one -> one.pupil().equals(pupil))).limit(CONSENTED)
                .forEach(pupil -> desk.enrol(training, pupil));
        GroupView view = desk.view(training);
        LocalDate today = clock.today();
        List<UUID> present = view.members().stream().filter(MemberLine::consented).map(MemberLine::pupil).toList();
        List<NewMeeting.Remark> remarks = present.stream().limit(1).map(pupil -> new NewMeeting.Remark(pupil, "Демо: жаттығуды басқаларға көрсетті.")).toList();
        meetings.record(Ids.next(), training, new NewMeeting(today, LocalTime.of(8, 0), 40, present.stream().collect(Collectors.toSet()), null,
                "Демо: топ бір-бірін тыңдады, үй тапсырмасы – тыныс күнделігі.", remarks, null));
        UUID ofClass = desk.start(Ids.next(), new NewGroup(GroupKind.CLASS_HOUR, "Буллинг деген не", null, school, 2, 7, "А"));
        meetings.record(Ids.next(), ofClass, new NewMeeting(today, LocalTime.of(8, 30), 40, null, 23, "Демо: сынып белсенді қатысты.", null, null));
    }
}
