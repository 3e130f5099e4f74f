package kz.tirek.cases.web;

import static kz.tirek.testing.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import kz.tirek.access.Identity;
import kz.tirek.access.SignIn;
import kz.tirek.cases.CaseBulk;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseExport;
import kz.tirek.cases.CaseFilter;
import kz.tirek.cases.CaseLine;
import kz.tirek.cases.CaseNumber;
import kz.tirek.emergency.Category;
import kz.tirek.emergency.EmergencyDesk;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Sheet;
import kz.tirek.shared.SheetFormat;
import kz.tirek.shared.SheetWriter;
import kz.tirek.testing.ContainerTest;
import org.junit.jupiter.api.Test;

/** The caseload as a file, and follow-ups of several cases at once, inside the server. */
class CaseExportIT extends ContainerTest {
    private static final int MANY = 100_000;
    private static final long MEGABYTE = 1024 * 1024;
    private static final CaseFilter ALL = new CaseFilter(null, false, null, null, null, null, null, null, 0, 1);

    @Inject CaseTable table;
    @Inject CaseExport export;
    @Inject CaseBulk bulk;
    @Inject CaseDesk desk;
    @Inject EmergencyDesk emergency;
    @Inject SignIn signIn;

    @Test
    void holdsExactlyWhatTheListShows() throws IOException {
        Identity other = aPsychologistWith(1);
        String foreign = desk.list(CaseFilter.underWay(10)).items().get(0).number();
        aPsychologistWith(3);
        List<String> shown = desk.list(CaseFilter.underWay(50)).items().stream().map(CaseLine::number).sorted().toList();
        signIn.provedAt(Instant.now());
        emergency.open(key(), foreign, Category.VIOLENCE, "the child asked for help and nobody answers");

        assertThat(export.begin(CaseFilter.underWay(1))).isEqualTo(3);
        String csv = csv(CaseFilter.underWay(1));

        assertThat(csv.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).sorted()).isEqualTo(shown);
        assertThat(csv).contains("Үлгі Айдана").doesNotContain(foreign);
        signIn.as(other, "test");
        assertThat(csv(CaseFilter.underWay(1))).contains(foreign);
    }

    @Test
    void namesNoChildForTheManager() throws IOException {
        aPsychologistWith(1);
        String number = desk.list(CaseFilter.underWay(10)).items().get(0).number();
        given.aManager();

        String csv = csv(new CaseFilter(null, false, null, null, null, null, number, null, 0, 1));

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains(number).doesNotContain("Үлгі", "Айдана");
    }

    @Test
    void keepsItsMemoryForAHundredThousandCases() throws SQLException, IOException {
        aPsychologistWith(1);
        CaseNumber one = new CaseNumber(desk.list(CaseFilter.underWay(10)).items().get(0).number());
        try (Connection owner = owner()) {
            copies(one, owner);
            given.aManager();
            var watched = new Watched(table.rows(ALL).iterator());
            SheetWriter.write(SheetFormat.XLSX, OutputStream.nullOutputStream(), List.of(new Sheet("cases", () -> watched)));
            assertThat(watched.rows).isGreaterThan(MANY);
            assertThat(watched.most - watched.least).as("megabytes").isLessThan(40);
        } finally {
            try (Connection owner = owner()) {
                withoutTriggers(owner, "delete from support_case where number like 'TRK-2077-%'");
            }
        }
    }

    @Test
    void movesFollowUpsTogetherAndBack() {
        aPsychologistWith(2);
        List<CaseNumber> numbers = desk.list(CaseFilter.underWay(10)).items().stream().map(line -> new CaseNumber(line.number())).toList();

        List<CaseBulk.Moved> moved = bulk.followUp(numbers, TODAY.plusDays(10));
        assertThat(desk.list(CaseFilter.underWay(10)).items()).extracting(CaseLine::followUpOn).containsOnly(TODAY.plusDays(10));
        bulk.followUp(numbers.subList(0, 1), TODAY.plusDays(20));

        assertThat(bulk.back(moved)).as("save the one that was moved again").isEqualTo(1);
        assertThat(desk.list(CaseFilter.underWay(10)).items()).extracting(CaseLine::followUpOn).containsExactlyInAnyOrder(TODAY.plusDays(3), TODAY.plusDays(20));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> bulk.followUp(numbers, TODAY.minusDays(1)));
        given.aPsychologistOf(given.aSchool());
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> bulk.followUp(numbers, TODAY.plusDays(1)));
    }

    private Identity aPsychologistWith(int cases) {
        var school = given.aSchool();
        Identity me = given.aPsychologistOf(school);
        for (int i = 0; i < cases; i++) {
            given.aCase(given.aPupil(school));
        }
        return me;
    }

    private String csv(CaseFilter filter) throws IOException {
        var out = new ByteArrayOutputStream();
        SheetWriter.write(SheetFormat.CSV, out, List.of(new Sheet("cases", table.rows(filter))));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Rows passed on one by one; looks at the heap now and then. */
    private static final class Watched implements Iterator<List<String>> {
        private final Iterator<List<String>> source;
        private int rows;
        private long least = Long.MAX_VALUE;
        private long most;

        Watched(Iterator<List<String>> source) {
            this.source = source;
        }

        @Override
        public boolean hasNext() {
            return source.hasNext();
        }

        @Override
        public List<String> next() {
            if (rows++ % 20_000 == 5_000) {
                System.gc();
                long used = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
                least = Math.min(least, used);
                most = Math.max(most, used);
            }
            return new ArrayList<>(source.next());
        }
    }

    private static void copies(CaseNumber one, Connection owner) throws SQLException {
        withoutTriggers(owner, """
                insert into support_case (id, version, number, pupil_id, school_id, owner_id, status, reasons, source, risk, grade, school_year, opened_on,
                    closed_on, outcome, changed_at)
                select gen_random_uuid(), 0, 'TRK-2077-' || lpad(i::text, 6, '0'), pupil_id, school_id, owner_id, 'CLOSED', reasons, source, risk, grade,
                    school_year, opened_on, opened_on, 'RESOLVED', changed_at
                from support_case, generate_series(1, %d) i where number = '%s'""".formatted(MANY, one.value()));
    }

    private static void withoutTriggers(Connection owner, String sql) throws SQLException {
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            statement.execute(sql);
            owner.commit();
        }
    }

    /** The test cluster's superuser: a hundred thousand rows come and go without a trigger or a check of a foreign key. */
    private static Connection owner() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + System.getenv("TIREK_DB_HOST") + ":" + System.getenv("TIREK_DB_PORT") + "/tirek?currentSchema=tirek",
                "postgres", "postgres");
    }
}
