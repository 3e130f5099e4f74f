package kz.tirek.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kz.tirek.shared.SchoolYears;

/**
 * Fills a migrated database with a big caseload of invented children, the same for the same number; the roll-ups follow by their triggers.
 * Arguments: JDBC address with {@code currentSchema=tirek}, owner, password, number of cases (100,000). It adds to what is there, once: its schools have codes of their own.
 */
public final class BigCaseload {
    private static final int CASES = 100_000;
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static final int DAYS = 780;
    private static final List<String> REASONS = List.of("EMOTIONAL_DIFFICULTY", "FAMILY_CONFLICT", "BULLIED", "SCHOOL_REFUSAL", "OTHER",
            "BULLYING_OTHERS", "BEREAVEMENT", "OFFENCE", "SELF_HARM", "ADDICTION", "DOMESTIC_VIOLENCE", "SUICIDAL_BEHAVIOUR", "EARLY_PREGNANCY");
    private final Connection owner;
    private final Random random = new Random(2026);
    private final Invented invented = new Invented(random);
    private final int[] lastNumber = new int[3];
    private CopyTable cases;
    private CopyTable steps;
    private CopyTable sessions;

    private BigCaseload(Connection owner) {
        this.owner = owner;
    }

    public static void main(String[] args) throws SQLException {
        int number = args.length > 3 ? Integer.parseInt(args[3]) : CASES;
        long started = System.nanoTime();
        fill(args[0], args[1], args[2], number);
        System.out.printf("%,d cases in %,d s%n", number, (System.nanoTime() - started) / 1_000_000_000);
    }

    /** All or nothing, in one transaction. */
    public static void fill(String url, String user, String password, int number) throws SQLException {
        try (Connection owner = DriverManager.getConnection(url, user, password)) {
            owner.setAutoCommit(false);
            guard(owner, "no force");
            new BigCaseload(owner).fill(number);
            guard(owner, "force");
            owner.commit();
            owner.setAutoCommit(true);
            try (var statement = owner.createStatement()) {
                statement.execute("vacuum analyze support_case, support_session, case_step, pupil, school, staff,"
                        + " child_tally, caseload_tally, session_tally");
            }
        }
    }

    /** COPY knows no row policies: within this transaction they do not hold for the owner. */
    private static void guard(Connection owner, String force) throws SQLException {
        try (var statement = owner.createStatement()) {
            for (String table : List.of("staff", "pupil", "enrolment", "support_case", "case_step", "support_session")) {
                statement.execute("alter table " + table + " " + force + " row level security");
            }
        }
    }

    private void fill(int number) throws SQLException {
        cases = new CopyTable(owner, "support_case (id, version, number, pupil_id, school_id, owner_id, status, reasons, source, risk,"
                + " grade, school_year, opened_on, closed_on, outcome, follow_up_on, last_contact_on, changed_at)");
        steps = new CopyTable(owner, "case_step (id, case_id, at, staff_id, kind, risk_to)");
        sessions = new CopyTable(owner, "support_session (id, version, case_id, author_id, kind, held_on, started_at, minutes, place, themes,"
                + " methods, created_at, signed_at)");
        readCounters();
        invented.storePlaces(owner);
        // one child in six has a second case; the first of them is closed then
        List<Invented.Child> children = invented.storeChildren(owner, Math.max(1, number * 6 / 7));
        for (int i = 0; i < number; i++) {
            store(children.get(i % children.size()), i >= children.size() || random.nextInt(100) < 60);
            if (i % 1000 == 999) {
                sendInOrder();
            }
        }
        sendInOrder();
        storeCounters();
    }

    /** A step and a session need their case first. */
    private void sendInOrder() throws SQLException {
        cases.send();
        steps.send();
        sessions.send();
    }

    private void store(Invented.Child child, boolean closed) throws SQLException {
        UUID id = invented.id();
        UUID owner = invented.psychologist(child.place());
        LocalDate opened = FIRST.plusDays(random.nextInt(DAYS));
        LocalDate contact = opened.plusDays(random.nextInt(30));
        int risk = risk();
        int year = opened.getYear() - FIRST.getYear();
        lastNumber[year]++;
        cases.add(id, 0, "TRK-%d-%06d".formatted(opened.getYear(), lastNumber[year]), child.id(), invented.school(child.place()), owner,
                closed ? "CLOSED" : "OPEN", reasons(), "CLASS_TEACHER", risk, child.grade(), SchoolYears.startOf(opened), opened,
                closed ? contact.plusDays(20) : null, closed ? "IMPROVED" : null, closed ? null : contact.plusDays(random.nextInt(60)), contact,
                opened + " 09:00+05");
        steps.add(invented.id(), id, opened + " 09:00+05", owner, "OPENED", risk);
        int meetings = 1 + random.nextInt(3);
        for (int i = 0; i < meetings; i++) {
            LocalDate held = contact.minusDays(random.nextInt(5));
            String at = held + " 11:00+05";
            sessions.add(invented.id(), 0, id, owner, random.nextInt(4) == 0 ? "PARENT" : "INDIVIDUAL", held, "10:00", 20 + random.nextInt(40),
                    "ROOM", "{}", "{}", at, random.nextInt(50) == 0 ? null : at);
        }
        steps.add(invented.id(), id, contact + " 11:00+05", owner, closed ? "CLOSED" : "STARTED", null);
    }

    private int risk() {
        int hundredth = random.nextInt(100);
        return hundredth < 55 ? 1 : hundredth < 85 ? 2 : hundredth < 97 ? 3 : 4;
    }

    /** Common reasons first: the square makes the first of the list the most frequent. */
    private String reasons() {
        String first = reason();
        String second = reason();
        return random.nextInt(4) > 0 || first.equals(second) ? "{" + first + "}" : "{" + first + "," + second + "}";
    }

    private String reason() {
        double place = random.nextDouble();
        return REASONS.get((int) (place * place * REASONS.size()));
    }

    private void readCounters() throws SQLException {
        try (var counters = owner.createStatement().executeQuery("select year, last from case_counter")) {
            while (counters.next()) {
                lastNumber[counters.getInt(1) - FIRST.getYear()] = counters.getInt(2);
            }
        }
    }

    private void storeCounters() throws SQLException {
        try (var counter = owner.prepareStatement("insert into case_counter values (?, ?) on conflict (year) do update set last = excluded.last")) {
            for (int i = 0; i < lastNumber.length; i++) {
                counter.setInt(1, FIRST.getYear() + i);
                counter.setInt(2, lastNumber[i]);
                counter.addBatch();
            }
            counter.executeBatch();
        }
    }
}
