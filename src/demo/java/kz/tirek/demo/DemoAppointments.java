package kz.tirek.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.tirek.appointments.AppointmentPlanning;
import kz.tirek.appointments.NewAppointment;
import kz.tirek.appointments.Venue;
import kz.tirek.appointments.Whom;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.CaseLine;
import kz.tirek.shared.Ids;

/** Gives the demo psychologist a week of appointments, some of them over without a note. */
@ApplicationScoped
public class DemoAppointments implements DemoStep {
    private static final int CASES = 6;
    private static final int WORKING_DAYS = 5;

    @Inject DemoStaff accounts;
    @Inject DemoClock clock;
    @Inject CaseDesk desk;
    @Inject AppointmentPlanning planning;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        accounts.signIn("psychologist");
        LocalDate monday = clock.today().with(DayOfWeek.MONDAY);
        List<CaseLine> cases = desk.list(CaseFilter.underWay(CASES)).items();
        for (int i = 0; i < cases.size(); i++) {
            boolean parent = i % 3 == 2;
            make(parent ? Whom.PARENT : Whom.PUPIL, cases.get(i).number(), null, monday.plusDays(i % WORKING_DAYS), LocalTime.of(9 + i % 4, i % 2 * 30),
                    parent ? Venue.PHONE : Venue.ROOM);
        }
        make(Whom.TEACHER, null, "Демо: педагогтермен кездесу", monday.plusDays(1), LocalTime.of(15, 30), Venue.OTHER);
        make(Whom.GROUP, null, "Демо: «Тыныс алу» тобы", monday.plusDays(2), LocalTime.of(14, 0), Venue.CLASS);
        make(Whom.OWN, null, "Демо: есеп жазу", monday.plusDays(4), LocalTime.of(16, 0), Venue.ROOM);
    }

    private void make(Whom whom, String caseNumber, String about, LocalDate day, LocalTime at, Venue place) {
        planning.make(Ids.next(), new NewAppointment(whom, caseNumber, null, about, day, at, 40, place, null, null));
    }
}
