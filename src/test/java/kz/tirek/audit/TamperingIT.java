package kz.tirek.audit;

import static kz.tirek.audit.AuditScene.asOwner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.tirek.testing.SchemaDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the owner of the database does to the audit behind the portal's back is found, and called by its name. */
class TamperingIT {
    @TempDir Path place;
    private AuditScene audit;

    @BeforeEach
    void threeSealsOfTenRows() throws SQLException, IOException {
        audit = new AuditScene(place);
        for (int i = 0; i < 3; i++) {
            audit.noted(10);
            audit.sealed();
        }
    }

    @Test
    void saysNothingIsWrongWhenNothingIs() throws SQLException, IOException {
        audit.noted(2);

        Verification verification = audit.verified();

        assertThat(verification.findings()).isEmpty();
        assertThat(verification.sound()).isTrue();
        assertThat(verification.rows()).isEqualTo(30);
        assertThat(verification.seals()).isEqualTo(3);
        assertThat(verification.waiting()).isEqualTo(2);
    }

    @Test
    void namesAnAlteredRow() throws SQLException, IOException {
        asOwner("update audit_event set reason = 'referral' where seq = 12");

        assertThat(found()).containsExactly("ALTERED 2 12");
    }

    @Test
    void noticesAChangeOfAnyColumn() throws SQLException, IOException {
        for (String change : List.of("id = gen_random_uuid()", "at = at + interval '1 microsecond'", "staff_id = '" + SchemaDatabase.STAFF.get(1) + "'",
                "roles = roles || ' '", "action = 'LIST'", "record_kind = 'pupil'", "record_id = null", "pupil_id = null", "field_class = 'FACTS'",
                "record_count = 2", "reason = ''", "screen = '/home'", "xact = '1'")) {
            asOwner("create temp table kept as select * from audit_event where seq = 12; update audit_event set " + change + " where seq = 12");

            assertThat(found()).as(change).containsExactly("ALTERED 2 12");
            asOwner("delete from audit_event where seq = 12");
            threeSealsOfTenRows(place.resolve(change.replaceAll("\\W", "")));
        }
    }

    private void threeSealsOfTenRows(Path elsewhere) throws SQLException, IOException {
        Files.createDirectories(elsewhere);
        place = elsewhere;
        threeSealsOfTenRows();
    }

    @Test
    void makesDigestsOfEveryColumn() throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner()) {
            List<String> columns = SchemaDatabase.rows(owner, "select attname from pg_attribute where attrelid = 'audit_event'::regclass and attnum > 0"
                    + " and not attisdropped order by attnum");
            assertThat(AuditRow.COLUMNS).isEqualTo(String.join(", ", columns));
        }
    }

    @Test
    void namesADeletedRow() throws SQLException, IOException {
        asOwner("delete from audit_event where seq = 15");

        assertThat(found()).containsExactly("DELETED 2 15");
    }

    @Test
    void namesARowInsertedIntoAnOldRange() throws SQLException, IOException {
        audit.undone();
        audit.noted(2);
        audit.sealed();
        asOwner("insert into audit_event overriding system value select gen_random_uuid(), at, staff_id, roles, action, record_kind, record_id, pupil_id,"
                + " field_class, record_count, reason, screen, xact, 31 from audit_event where seq = 30");

        assertThat(found()).containsExactly("INSERTED 4 31");
    }

    @Test
    void namesReorderedRows() throws SQLException, IOException {
        asOwner("update audit_event set seq = -1 where seq = 13; update audit_event set seq = 13 where seq = 18; update audit_event set seq = 18 where seq = -1");

        assertThat(found()).containsExactly("REORDERED 2 13", "REORDERED 2 18");
    }

    @Test
    void namesRowsReorderedAcrossSeals() throws SQLException, IOException {
        asOwner("update audit_event set seq = -1 where seq = 3; update audit_event set seq = 3 where seq = 28; update audit_event set seq = 28 where seq = -1");

        assertThat(found()).containsExactly("REORDERED 1 3", "REORDERED 3 28");
    }

    @Test
    void namesRenumberedRows() throws SQLException, IOException {
        asOwner("update audit_event set seq = seq + 1000 where seq between 14 and 16");

        assertThat(found()).containsExactly("RENUMBERED 2 14", "RENUMBERED 2 15", "RENUMBERED 2 16");
    }

    @Test
    void namesAGapThatWasClosedByNewNumbers() throws SQLException, IOException {
        asOwner("delete from audit_event where seq = 28; update audit_event set seq = 28 where seq = 29; update audit_event set seq = 29 where seq = 30");

        assertThat(found()).containsExactly("DELETED 3 28", "RENUMBERED 3 29", "RENUMBERED 3 30");
    }

    @Test
    void namesATruncatedTail() throws SQLException, IOException {
        asOwner("delete from audit_event where seq > 20; delete from audit_seal where number > 2");

        assertThat(found()).containsExactly("TRUNCATED 2 0");
    }

    @Test
    void namesAnAuditThatWasEmptied() throws SQLException, IOException {
        asOwner("truncate audit_event; truncate audit_seal");

        assertThat(found()).containsExactly("TRUNCATED 0 0");
    }

    @Test
    void namesARestoredSnapshot() throws SQLException, IOException {
        asOwner("create table old_event as select * from audit_event where seq <= 20; create table old_seal as select * from audit_seal where number <= 2");

        asOwner("truncate audit_event; truncate audit_seal; insert into audit_event overriding system value select * from old_event;"
                + " insert into audit_seal select * from old_seal; drop table old_event; drop table old_seal");

        assertThat(found()).containsExactly("RESTORED 2 0");
    }

    @Test
    void namesASnapshotRestoredWithItsNumbers() throws SQLException, IOException {
        asOwner("delete from audit_event where seq > 20; delete from audit_seal where number > 2; select setval('audit_event_seq_seq', 20)");

        assertThat(found()).containsExactly("RESTORED 2 0");
    }

    @Test
    void namesAnAlteredSeal() throws SQLException, IOException {
        asOwner("update audit_seal set witness = set_byte(witness, 30, 1 + get_byte(witness, 30) % 255) where number = 2");

        assertThat(found()).containsExactly("SEAL_ALTERED 2 0");
    }

    @Test
    void namesRowsAndSealsMadeAnewTogether() throws SQLException, IOException {
        asOwner("delete from audit_event where seq = 25; delete from audit_seal where number = 3");
        try (Connection job = AuditScene.as("sealer")) {
            SealBook book = new SealBook(job);
            Seal second = book.last();
            book.add(second.next(30, book.rows(20, 30, 100), second.at()));
            job.commit();
        }

        assertThat(found()).containsExactly("REWRITTEN 3 0");
    }

    @Test
    void namesForgedAndMissingCheckpoints() throws SQLException, IOException {
        Path file = audit.folder.files().get(0);
        List<String> lines = Files.readAllLines(file);
        Files.writeString(file, lines.get(0) + "\n" + lines.get(1) + "\n" + lines.get(2).replaceFirst("^3 30 30", "3 31 30") + "\n");
        assertThat(found()).containsExactly("CHECKPOINT_ALTERED 3 0", "CHECKPOINT_ALTERED 3 0");

        Files.delete(file);
        assertThat(found()).containsExactly("CHECKPOINT_MISSING 1 0");
    }

    @Test
    void sealsNothingMoreOnceTheDatabaseIsAnOlderOne() throws SQLException, IOException {
        asOwner("delete from audit_event where seq > 20; delete from audit_seal where number > 2");
        audit.noted(1);

        assertThatThrownBy(() -> audit.sealed()).isInstanceOf(SealsUnfit.class).hasMessageContaining("know seal 3");
    }

    private List<String> found() throws SQLException, IOException {
        return audit.verified().findings().stream().map(f -> f.kind() + " " + f.seal() + " " + f.place()).toList();
    }
}
