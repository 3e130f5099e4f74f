package kz.tirek.statistics;

import static kz.tirek.testing.SchemaDatabase.PUPILS;
import static kz.tirek.testing.SchemaDatabase.SCHOOLS;
import static kz.tirek.testing.SchemaDatabase.STAFF;
import static kz.tirek.testing.SchemaDatabase.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Random work on cases and sessions, the same for the same seed: opens, reassesses, corrects, moves, closes, meets, takes back. */
final class CaseScript {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final List<String> REASONS = List.of("BULLIED", "SELF_HARM", "OFFENCE", "OTHER", "FAMILY_CONFLICT");
    private static final List<String> KINDS = List.of("INDIVIDUAL", "GROUP", "PARENT", "TEACHER");
    private final Random random;
    private final Connection connection;
    private final int choices;
    private final List<UUID> cases = new ArrayList<>();
    private final List<UUID> sessions = new ArrayList<>();

    /** @param one whether each step touches one case only, as the portal's transactions do */
    CaseScript(Connection connection, long seed, boolean one) {
        this.connection = connection;
        this.choices = one ? 11 : 12;
        this.random = new Random(seed);
    }

    void step() throws SQLException {
        int choice = random.nextInt(choices);
        if (cases.isEmpty() || choice < 3) {
            open(one(PUPILS), "CLOSED");
        } else if (choice < 6) {
            change();
        } else if (choice < 9 || sessions.isEmpty()) {
            meet();
        } else if (choice == 9) {
            run(connection, "update support_session set minutes = ?, held_on = ?, kind = ?, case_id = ? where id = ?",
                    5 + random.nextInt(90), day(), one(KINDS), one(cases), one(sessions));
        } else if (choice == 10) {
            takeBack();
        } else {
            run(connection, "update support_case set risk = 1 + risk % 4, school_id = ? where school_id = ?", one(SCHOOLS), one(SCHOOLS));
        }
    }

    UUID open(UUID pupil, String status) throws SQLException {
        UUID id = UUID.randomUUID();
        LocalDate opened = day();
        run(connection, """
                insert into support_case (id, version, number, pupil_id, school_id, owner_id, status, reasons, source, risk, grade, school_year, opened_on,
                    closed_on, changed_at)
                values (?, 0, ?, ?, ?, ?, ?, string_to_array(?, ','), 'PUPIL', ?, ?, ?, ?, ?, now())""",
                id, "TRK-2026-%06d".formatted(NUMBER.incrementAndGet()), pupil, one(SCHOOLS), one(STAFF), status, reasons(), risk(),
                random.nextInt(12), 2024 + random.nextInt(3), opened, "CLOSED".equals(status) ? opened : null);
        cases.add(id);
        return id;
    }

    private void change() throws SQLException {
        UUID id = one(cases);
        switch (random.nextInt(7)) {
            case 0 -> run(connection, "update support_case set risk = ? where id = ?", risk(), id);
            case 1 -> run(connection, "update support_case set reasons = string_to_array(?, ',') where id = ?", reasons(), id);
            case 2 -> run(connection, "update support_case set school_id = ?, grade = ? where id = ?", one(SCHOOLS), random.nextInt(12), id);
            case 3 -> run(connection, "update support_case set owner_id = ? where id = ?", one(STAFF), id);
            case 4 -> run(connection, "update support_case set pupil_id = ?, school_year = ? where id = ? and status = 'CLOSED'",
                    one(PUPILS), 2024 + random.nextInt(3), id);
            case 5 -> run(connection, "update support_case set status = 'CLOSED', closed_on = opened_on where id = ?", id);
            default -> run(connection, """
                    update support_case c set status = 'REOPENED', closed_on = null where id = ? and not exists (
                        select 1 from support_case o where o.pupil_id = c.pupil_id and o.status <> 'CLOSED')""", id);
        }
    }

    private void meet() throws SQLException {
        UUID id = UUID.randomUUID();
        run(connection, "insert into support_session values (?, 0, ?, ?, ?, ?, '10:00', ?, 'ROOM', '{}', '{}', null, now(), null)",
                id, one(cases), one(STAFF), one(KINDS), day(), 5 + random.nextInt(90));
        sessions.add(id);
    }

    private void takeBack() throws SQLException {
        UUID id = one(cases);
        if (random.nextBoolean()) {
            UUID session = one(sessions);
            run(connection, "delete from support_session where id = ?", session);
            sessions.remove(session);
        } else {
            run(connection, "delete from support_case c where id = ? and not exists (select 1 from support_session s where s.case_id = c.id)", id);
            try (var left = connection.prepareStatement("select 1 from support_case where id = ?")) {
                left.setObject(1, id);
                try (var found = left.executeQuery()) {
                    if (!found.next()) {
                        cases.remove(id);
                    }
                }
            }
        }
    }

    private LocalDate day() {
        return LocalDate.of(2025, 7, 1).plusDays(random.nextInt(500));
    }

    private int risk() {
        return 1 + random.nextInt(4);
    }

    private String reasons() {
        var some = REASONS.stream().filter(reason -> random.nextInt(3) == 0).toList();
        return some.isEmpty() ? one(REASONS) : String.join(",", some);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
