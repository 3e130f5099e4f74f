package kz.tirek.statistics;

import static kz.tirek.testing.SchemaDatabase.PUPILS;
import static kz.tirek.testing.SchemaDatabase.SCHOOLS;
import static kz.tirek.testing.SchemaDatabase.STAFF;
import static kz.tirek.testing.SchemaDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;
import kz.tirek.cases.Risk;
import kz.tirek.clocks.Clocks;
import kz.tirek.clocks.Target;
import kz.tirek.clocks.TargetCode;
import kz.tirek.clocks.Targets;
import kz.tirek.clocks.TermUnit;
import kz.tirek.directory.Schools;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Time;
import kz.tirek.testing.SchemaDatabase;
import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.classloading.internal.ClassLoaderServiceImpl;
import org.hibernate.cfg.Configuration;
import org.hibernate.integrator.spi.Integrator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverviewIT {
    private static final Target WEEK = new Target(TargetCode.RISK_CONTACT, 7, TermUnit.DAYS, null);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static SessionFactory factory;
    private final List<Entry> noted = new ArrayList<>();
    private EntityManager entities;
    private Overview overview;
    private Figures figures;

    @BeforeAll
    static void connect() throws SQLException {
        SchemaDatabase.emptied();
        factory = new Configuration(withoutGate()).setProperty("hibernate.connection.url", SchemaDatabase.portalUrl("manager"))
                .setProperty("hibernate.connection.username", "tirek_app").setProperty("hibernate.connection.password", "tirek_app")
                .setProperty("hibernate.generate_statistics", "true").buildSessionFactory();
        try (Connection owner = SchemaDatabase.asOwner()) {
            for (int i = 0; i < 12; i++) {
                boolean first = i < 8;
                openCase(owner, i, first ? 0 : 1, i < 3 ? 4 : 1 + i % 3, i < 2 ? "{SELF_HARM,OTHER}" : "{BULLIED}", TODAY.minusDays(10L + i),
                        i % 2 == 0 ? TODAY.minusDays(i) : TODAY.plusDays(3));
            }
            run(owner, "insert into support_session select gen_random_uuid(), 0, id, owner_id, 'GROUP', '2026-10-15', '10:00', 45, 'ROOM',"
                    + " '{}', '{}', null, now(), null from support_case where owner_id = ?", STAFF.get(0));
        }
    }

    @AfterAll
    static void leave() throws SQLException {
        factory.close();
        SchemaDatabase.emptied();
    }

    @BeforeEach
    void services() {
        entities = factory.createEntityManager();
        var audit = new AuditTrail() {
            @Override
            public void note(Entry entry) {
                noted.add(entry);
            }
        };
        Clock clock = Clock.fixed(Instant.parse("2026-10-20T06:00:00Z"), Time.ZONE);
        overview = new Overview();
        overview.queries = new OverviewQueries_(entities);
        overview.audit = audit;
        overview.clock = clock;
        overview.clocks = new Clocks() {
            @Override
            public LocalDate begun(Instant now, TargetCode code) {
                return LocalDate.ofInstant(now, Time.ZONE).minusDays(code == TargetCode.RISK_CONTACT ? WEEK.amount() : 1);
            }
        };
        overview.targets = new Targets() {
            @Override
            public Target of(TargetCode code) {
                return WEEK;
            }
        };
        figures = new Figures();
        figures.queries = new FiguresQueries_(entities);
        figures.audit = audit;
        figures.clock = clock;
        figures.schools = new Schools() {
            @Override
            public int schoolYear(LocalDate day) {
                return 2026;
            }
        };
    }

    @Test
    void showsTheCentreInFourStatements() {
        factory.getStatistics().clear();
        OverviewView view = overview.overview(10);

        assertThat(factory.getStatistics().getPrepareStatementCount()).isEqualTo(4);
        assertThat(noted).hasSize(1);
        assertThat(view.contact()).isEqualTo(WEEK);
        assertThat(view.key()).isEqualTo(new OverviewView.Key(12, 6, 6, 5, 8, 8));
        assertThat(view.quiet()).hasSize(6).isSortedAccordingTo((a, b) -> b.days() - a.days());
        assertThat(view.quiet().get(0)).satisfies(alert -> {
            assertThat(alert.days()).isEqualTo(21);
            assertThat(alert.risk()).isEqualTo(Risk.HIGH);
        });
        assertThat(view.overdue()).extracting(OverviewView.Alert::days).containsExactly(10, 8, 6, 4, 2);
    }

    @Test
    void putsTheGreatestLoadFirst() {
        CaseloadView view = overview.caseload(CaseloadBy.PSYCHOLOGIST, CaseloadSort.LOAD, 0, 1);

        assertThat(view.lines().total()).isEqualTo(2);
        assertThat(view.lines().items()).singleElement().satisfies(line -> {
            assertThat(line.name().kk()).isEqualTo("Test Person 0");
            assertThat(line.openCases()).isEqualTo(8);
            assertThat(line.criticalRisk()).isEqualTo(3);
            assertThat(line.unsigned()).isEqualTo(8);
            assertThat(line.place().ru()).isEqualTo("школа 0");
        });
        assertThat(overview.caseload(CaseloadBy.PSYCHOLOGIST, CaseloadSort.NAME, 1, 10).lines().items()).hasSize(1);
    }

    @Test
    void countsBySchoolWithTheNumberOfPsychologistsThatItsPupilsNeed() {
        for (CaseloadSort sort : CaseloadSort.values()) {
            assertThat(overview.caseload(CaseloadBy.SCHOOL, sort, -5, 10).lines().items()).hasSize(2).allSatisfy(line -> {
                assertThat(line.pupils()).isEqualTo(900);
                assertThat(line.needed()).isEqualTo(2);
                assertThat(line.psychologists()).isEqualTo(1);
            });
        }
    }

    @Test
    void hidesSmallNumbersOfTheRegion() {
        factory.getStatistics().clear();
        FiguresView view = figures.figures(null);

        assertThat(factory.getStatistics().getPrepareStatementCount()).isEqualTo(3);
        assertThat(view.years()).contains(2026);
        assertThat(view.children().count()).isEqualTo(12);
        assertThat(view.reasons()).filteredOn(cell -> !cell.hidden()).extracting(FiguresView.Cell::count).doesNotContain(1L, 2L, 3L, 4L);
        assertThat(view.reasons()).filteredOn(cell -> cell.code().equals("SELF_HARM")).allMatch(FiguresView.Cell::hidden);
        assertThat(view.sessions()).isNull();
        assertThat(noted).hasSize(1);
    }

    @Test
    void refusesAYearThatHasNotBegun() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> figures.figures(2027)).extracting(Refusal::key).isEqualTo("figures.unknownYear");
    }

    @Test
    void saysNothingOfAYearWithoutChildren() {
        FiguresView view = figures.figures(2020);

        assertThat(view.children().hidden()).isTrue();
        assertThat(view.risks()).allMatch(FiguresView.Cell::hidden);
        assertThat(view.years()).contains(2026, 2020);
    }

    /** Hibernate without the portal's own start, which asks for a whole environment. */
    private static BootstrapServiceRegistry withoutGate() {
        return new BootstrapServiceRegistryBuilder().applyClassLoaderService(new ClassLoaderServiceImpl() {
            @Override
            public <S> Collection<S> loadJavaServices(Class<S> contract) {
                return contract == Integrator.class ? List.of() : super.loadJavaServices(contract);
            }
        }).build();
    }

    private static void openCase(Connection owner, int number, int staff, int risk, String reasons, LocalDate contact, LocalDate followUp)
            throws SQLException {
        run(owner, """
                insert into support_case (id, version, number, pupil_id, school_id, owner_id, status, reasons, source, risk, grade,
                    school_year, opened_on, last_contact_on, follow_up_on, changed_at)
                values (?, 0, ?, ?, ?, ?, 'OPEN', ?::text[], 'PUPIL', ?, 7, 2026, '2026-09-02', ?, ?, now())""",
                UUID.randomUUID(), "TRK-2031-%06d".formatted(number), PUPILS.get(number), SCHOOLS.get(staff), STAFF.get(staff), reasons, risk,
                contact, followUp);
    }
}
