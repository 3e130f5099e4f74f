package kz.tirek.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Migration 011: seals the texts and numbers that earlier versions kept open, before their columns go. An empty database needs no keys for it. */
public class SealOpenTexts implements JavaMigration {
    private static final int CHUNK = 500;

    private Vault vault;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection owner = context.getConnection();
        try (var cases = owner.createStatement().executeQuery("select id from support_case")) {
            while (cases.next()) {
                vault().found(cases.getObject(1, UUID.class));
            }
        }
        narratives(owner, """
                select id, case_id, case kind when 'FOLLOW_UP' then 'nextStep' else 'text' end, new_text from case_step where new_text <> ''
                union all select id, case_id, 'before', old_text from case_step where old_text <> ''
                union all select id, case_id, 'note', note from support_session where note <> ''
                union all select id, case_id, 'nextStep', next_step from support_session where next_step <> ''
                union all select id, case_id, 'text', text from session_addendum
                union all select s.id, s.case_id, 'by', c.urgent_by from support_case c join case_step s on s.case_id = c.id and s.kind = 'URGENT'
                    where c.urgent_by <> ''""");
        place(owner);
        numbers(owner, "select id, iin from pupil where iin is not null", "update pupil set iin_sealed = ?, iin_index = ? where id = ?", "pupil", "iin");
        numbers(owner, "select id, phone from guardian where phone is not null", "update guardian set phone_sealed = ?, phone_index = ? where id = ?",
                "guardian", "phone");
        drafts(owner);
    }

    private void narratives(Connection owner, String open) throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement(
                "insert into narrative (row_id, field, case_id, key_version, sealed) values (?, ?, ?, ?, ?)");
                ResultSet texts = owner.createStatement().executeQuery(open)) {
            for (int n = 1; texts.next(); n++) {
                var place = new Narrative.Place(texts.getObject(1, UUID.class), texts.getString(3));
                UUID caseId = texts.getObject(2, UUID.class);
                Sealed sealed = vault().seal(caseId, place.bound(), texts.getString(4));
                insert.setObject(1, place.rowId());
                insert.setString(2, place.field());
                insert.setObject(3, caseId);
                insert.setInt(4, sealed.keyVersion());
                insert.setBytes(5, sealed.bytes());
                insert.addBatch();
                sendSome(insert, n);
            }
            insert.executeBatch();
        }
    }

    /** Says in each case where its words stand now: at the last step or session that said them. */
    private static void place(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.executeUpdate("""
                    update support_case c set
                        risk_why_at = (select s.id from case_step s where s.case_id = c.id and (s.kind in ('OPENED', 'RISK_ASSESSED') or s.field = 'riskWhy')
                            order by s.at desc, s.id desc limit 1),
                        urgent_at = case when urgent_until is not null then
                            (select s.id from case_step s where s.case_id = c.id and s.kind = 'URGENT' order by s.at desc, s.id desc limit 1) end,
                        next_step_at = case when next_step is not null then (select k.id from (
                                select id, at from case_step where case_id = c.id and kind = 'FOLLOW_UP' and new_text = c.next_step
                                union all select id, created_at from support_session where case_id = c.id and next_step = c.next_step) as k
                            order by k.at desc limit 1) end""");
        }
    }

    private void numbers(Connection owner, String open, String close, String table, String column) throws SQLException {
        try (PreparedStatement update = owner.prepareStatement(close); ResultSet rows = owner.createStatement().executeQuery(open)) {
            for (int n = 1; rows.next(); n++) {
                UUID id = rows.getObject(1, UUID.class);
                update.setBytes(1, vault().seal(table + "|" + column + "|" + id, rows.getString(2)));
                update.setBytes(2, vault().index(column, rows.getString(2)));
                update.setObject(3, id);
                update.addBatch();
                sendSome(update, n);
            }
            update.executeBatch();
        }
    }

    private void drafts(Connection owner) throws SQLException {
        try (PreparedStatement update = owner.prepareStatement("update draft set sealed = ? where staff_id = ? and form_key = ?");
                ResultSet rows = owner.createStatement().executeQuery("select staff_id, form_key, fields from draft")) {
            while (rows.next()) {
                UUID staff = rows.getObject(1, UUID.class);
                String form = rows.getString(2);
                update.setBytes(1, vault().seal("draft|" + form + "|" + staff, rows.getString(3)));
                update.setObject(2, staff);
                update.setString(3, form);
                update.executeUpdate();
            }
        }
    }

    private static void sendSome(PreparedStatement statement, int n) throws SQLException {
        if (n % CHUNK == 0) {
            statement.executeBatch();
        }
    }

    private Vault vault() {
        if (vault == null) {
            vault = Vault.fromEnvironment();
        }
        return vault;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("011");
    }

    @Override
    public String getDescription() {
        return "seal open texts";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
