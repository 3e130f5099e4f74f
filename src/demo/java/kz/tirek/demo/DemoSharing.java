package kz.tirek.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tirek.access.Actor;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.CaseLine;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.CaseTeam;
import kz.tirek.people.Move;
import kz.tirek.people.PupilRegister;
import kz.tirek.shared.Ids;
import kz.tirek.supervision.Discussions;

/** Cases that several work on: one shared with the Centre's specialist, one talked over with them, one that comes from another school. */
@ApplicationScoped
class DemoSharing implements DemoStep {
    private static final int AFTER_CASES = 90;
    private static final int TALKED_OVER = 3;
    private static final int SHARED = 4;

    @Inject DemoStaff staff;
    @Inject CaseDesk desk;
    @Inject CaseTeam team;
    @Inject Discussions discussions;
    @Inject PupilRegister register;
    @Inject Actor actor;
    @Inject Clock clock;

    @Override
    public int order() {
        return AFTER_CASES;
    }

    @Override
    public void load() {
        staff.all().forEach(person -> {
            staff.signIn(person.username());
            actor.id();
        });
        UUID specialist = idOf("specialist");
        UUID school = schoolOf("psychologist");
        List<CaseLine> mine = desk.list(CaseFilter.underWay(SHARED + 1)).items();
        team.letIn(Ids.next(), number(mine.get(SHARED)), specialist, "Отбасымен кездесулерді бірге өткізу", LocalDate.now(clock).plusDays(30));
        UUID talk = discussions.ask(Ids.next(), mine.get(TALKED_OVER).number(), specialist, "Бала екі кездесуде де үндемеді. Әрі қарай қалай жүруге болады?",
                LocalDate.now(clock).plusDays(20));
        staff.signIn("specialist");
        discussions.say(Ids.next(), talk, "Алдымен сурет салудан бастаңыз, сұрақты кейінге қалдырыңыз. Бір аптадан соң қайта сөйлесейік.");
        comesFromAnotherSchool(school);
    }

    private void comesFromAnotherSchool(UUID school) {
        staff.signIn("psychologist2");
        List<CaseLine> theirs = desk.list(CaseFilter.underWay(SHARED)).items();
        var child = desk.view(number(theirs.get(theirs.size() - 1))).confidence();
        var pupil = register.view(child.pupilId());
        register.move(pupil.id(), pupil.version(), new Move(school, pupil.grade(), pupil.letter(), LocalDate.now(clock)));
    }

    private UUID idOf(String username) {
        staff.signIn(username);
        return actor.id();
    }

    private UUID schoolOf(String username) {
        staff.signIn(username);
        return actor.schools().stream().sorted().findFirst().orElseThrow();
    }

    private static CaseNumber number(CaseLine line) {
        return new CaseNumber(line.number());
    }
}
