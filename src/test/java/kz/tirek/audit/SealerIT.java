package kz.tirek.audit;

import static kz.tirek.testing.SchemaDatabase.rows;
import static kz.tirek.testing.SchemaDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.tirek.testing.SchemaDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How ranges of the audit are closed, and what nobody may do to it. */
class SealerIT {
    private static final int TRIES = 50;
    private static final long PAUSE = 100;
    @TempDir Path place;
    private AuditScene audit;

    @BeforeEach
    void anEmptyAudit() throws SQLException, IOException {
        audit = new AuditScene(place);
    }

    @Test
    void makesNoSealWhereThereIsNothingToSeal() throws SQLException, IOException {
        assertThat(audit.sealed().number()).isZero();
        audit.noted(1);
        audit.sealed();

        assertThat(audit.sealed().number()).isEqualTo(1);
        assertThat(Files.readAllLines(audit.folder.files().get(0))).hasSize(1);
    }

    @Test
    void waitsForATransactionThatTookItsPlaceEarlier() throws SQLException, IOException {
        try (Connection slow = SchemaDatabase.asPortal("psychologist")) {
            slow.setAutoCommit(false);
            AuditScene.note(slow);
            audit.noted(3);

            assertThat(audit.sealed().number()).isZero();
            slow.commit();
        }
        audit.sealed();

        assertThat(audit.sealed().rows()).isEqualTo(4);
        assertThat(audit.verified().sound()).isTrue();
    }

    @Test
    void isNotHeldUpByTransactionsThatBeganLater() throws SQLException, IOException, InterruptedException {
        try (Connection first = SchemaDatabase.asPortal("psychologist"); Connection second = SchemaDatabase.asPortal("psychologist")) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            AuditScene.note(first);
            assertThat(audit.sealed().number()).isZero();
            AuditScene.note(second);
            first.commit();

            assertThat(audit.sealed().allRows()).isEqualTo(1);
            second.commit();
        }
        // the server's own upkeep may be under way in these moments too
        for (int tries = 0; tries < TRIES && audit.sealed().allRows() < 2; tries++) {
            Thread.sleep(PAUSE);
        }
        assertThat(audit.sealed().allRows()).isEqualTo(2);
        assertThat(audit.verified().sound()).isTrue();
    }

    @Test
    void doesNotMissRowsOfATransactionThatWasTakenBack() throws SQLException, IOException {
        try (Connection undone = SchemaDatabase.asPortal("psychologist")) {
            undone.setAutoCommit(false);
            AuditScene.note(undone);
            audit.noted(2);
            undone.rollback();
        }
        assertThat(audit.sealed().rows()).isEqualTo(2);
        audit.noted(1);

        assertThat(audit.sealed().allRows()).isEqualTo(3);
        assertThat(audit.verified().sound()).isTrue();
    }

    @Test
    void sealsABacklogInBoundedRanges() throws SQLException, IOException {
        try (Connection owner = SchemaDatabase.asOwner()) {
            run(owner, """
                    insert into audit_event (id, at, staff_id, roles, action, record_kind, field_class, record_count, reason, screen)
                    select gen_random_uuid(), now(), ?, '', 'LIST', 'case', 'FACTS', 1, 'assignment', '/cases' from generate_series(1, ?)""",
                    AuditScene.READER, 2 * Sealing.MOST + 7);
        }
        assertThat(audit.sealed().number()).isEqualTo(3);

        assertThat(audit.verified().rows()).isEqualTo(2 * Sealing.MOST + 7);
        assertThat(audit.verified().sound()).isTrue();
    }

    @Test
    void readsOnlyUnsealedRowsByTheirOrder() throws SQLException {
        try (Connection job = AuditScene.as("sealer")) {
            run(job, "set enable_seqscan = off");
            assertThat(String.join("\n", rows(job, "explain select " + AuditRow.COLUMNS + " from audit_event where seq > 5 and seq <= 9 order by seq limit 5000")))
                    .contains("Index Scan using audit_event_order").doesNotContain("Sort");
        }
    }

    @Test
    void writesTheMissingCheckpointOfAKilledProgram() throws SQLException, IOException {
        audit.noted(1);
        audit.sealed();
        Path file = audit.folder.files().get(0);
        String first = Files.readString(file);
        audit.noted(1);
        audit.sealed();
        Files.writeString(file, first + "2 2 2 0123");

        audit.sealed();

        assertThat(Files.readAllLines(file)).hasSize(2).allMatch(Checkpoint::wellFormed);
        assertThat(audit.verified().sound()).isTrue();
    }

    @Test
    void keepsCheckpointsToTheirOwner() throws SQLException, IOException {
        audit.noted(1);
        audit.sealed();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(audit.folder.path()))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(audit.folder.files().get(0)))).isEqualTo("rw-------");
        assertThat(audit.folder.open()).isFalse();
        Files.setPosixFilePermissions(audit.folder.files().get(0), PosixFilePermissions.fromString("rw-r-----"));
        assertThat(audit.folder.open()).isTrue();
    }

    @Test
    void letsNobodyChangeWhatWasNotedOrSealed() throws SQLException, IOException {
        audit.noted(1);
        audit.sealed();
        for (String job : List.of("sealer", "verifier", "watcher", "privacy", "admin")) {
            for (String table : List.of("audit_event", "audit_seal", "audit_check")) {
                for (String change : List.of("delete from " + table, "truncate " + table, "update " + table + " set " + column(table))) {
                    try (Connection portal = AuditScene.as(job)) {
                        assertThatThrownBy(() -> run(portal, change)).as(job + ": " + change).hasMessageContaining("permission denied");
                    }
                }
            }
        }
        try (Connection owner = SchemaDatabase.asOwner()) {
            for (String change : List.of("delete from audit_event", "update audit_seal set rows = 1", "truncate audit_seal", "delete from audit_check")) {
                assertThatThrownBy(() -> run(owner, change)).as(change).hasMessageContaining("never changed or removed");
            }
        }
    }

    @Test
    void letsOnlyTheSealerSealAndNobodyChooseAPlace() throws SQLException {
        String seal = "insert into audit_seal values (1, 0, 1, 1, 1, decode(repeat('00', 56), 'hex'), decode(repeat('00', 32), 'hex'), now())";
        for (String other : List.of("verifier", "privacy", "psychologist", "watcher")) {
            try (Connection portal = AuditScene.as(other)) {
                assertThatThrownBy(() -> run(portal, seal)).as(other).hasMessageContaining("row-level security");
            }
        }
        try (Connection portal = AuditScene.as("psychologist")) {
            assertThatThrownBy(() -> run(portal, "insert into audit_event (id, at, staff_id, roles, action, record_kind, field_class, record_count, reason, screen, xact)"
                    + " values (gen_random_uuid(), now(), me(), '', 'LIST', 'case', 'FACTS', 1, '', '', '1')")).hasMessageContaining("permission denied");
        }
    }

    private static String column(String table) {
        return switch (table) {
            case "audit_seal" -> "rows = 2";
            case "audit_check" -> "found = 0";
            default -> "reason = ''";
        };
    }
}
