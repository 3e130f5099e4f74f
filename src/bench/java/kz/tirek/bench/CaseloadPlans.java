package kz.tirek.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints how PostgreSQL goes about the statements of the caseload, the overview and the figures. Arguments: JDBC address with
 * {@code currentSchema=tirek}, user, password. The statements are those that the portal sends, with values in place of parameters.
 */
public final class CaseloadPlans {
    private static final String OWN = "(select owner_id from caseload_tally order by open_cases desc limit 1)";
    private static final String LINE = "select id, number, pupil_name, class_label, school_kk, school_ru, school_en, owner_name, status, risk,"
            + " reasons, opened_on, follow_up_on, last_contact_on, covered from case_line ";
    private static final Map<String, String> STATEMENTS = statements();

    private CaseloadPlans() {}

    public static void main(String[] args) throws SQLException {
        try (Connection connection = DriverManager.getConnection(args[0], args[1], args[2])) {
            for (Map.Entry<String, String> statement : STATEMENTS.entrySet()) {
                System.out.printf("%n== %s%n", statement.getKey());
                plan(connection, statement.getValue()).forEach(System.out::println);
            }
        }
    }

    /** The statements by what they are for. */
    public static Map<String, String> statements() {
        var all = new LinkedHashMap<String, String>();
        all.put("own caseload by risk", LINE + "where owner_id = " + OWN + " and status <> 'CLOSED' order by risk desc, follow_up_on, id limit 50");
        all.put("own caseload by follow-up", LINE + "where owner_id = " + OWN + " and status <> 'CLOSED' order by follow_up_on, id limit 50");
        all.put("own overdue", LINE + "where owner_id = " + OWN + " and status <> 'CLOSED' and follow_up_on < date '2026-10-20'"
                + " order by risk desc, follow_up_on, id limit 50");
        all.put("every case by risk", LINE + "where status <> 'CLOSED' order by risk desc, follow_up_on, id limit 50");
        all.put("every case by risk, closed ones too", LINE + "order by risk desc, follow_up_on, id limit 50");
        all.put("every case by follow-up", LINE + "where status <> 'CLOSED' order by follow_up_on, id limit 50");
        all.put("every case by opening", LINE + "order by opened_on desc, id limit 50");
        all.put("overview: without contact", "select c.number, o.display_name from support_case c join staff o on o.id = c.owner_id"
                + " where c.status <> 'CLOSED' and c.risk >= 3 and coalesce(c.last_contact_on, c.opened_on) < date '2026-10-13'"
                + " order by coalesce(c.last_contact_on, c.opened_on), c.id limit 20");
        all.put("overview: overdue", "select c.number, o.display_name from support_case c join staff o on o.id = c.owner_id"
                + " where c.status <> 'CLOSED' and c.follow_up_on < date '2026-10-20' order by c.follow_up_on, c.id limit 20");
        all.put("overview: how many overdue", "select count(*) from support_case where status <> 'CLOSED' and follow_up_on < date '2026-10-20'");
        all.put("overview: how many unsigned", "select count(*) from support_session where signed_at is null and held_on < date '2026-10-18'");
        all.put("overview: load", "select owner_id, sum(open_cases) from caseload_tally where open_cases > 0 group by 1 order by 2 desc limit 10");
        all.put("figures: children", "select dimension, code, sum(children) from child_tally where school_year = 2025 group by 1, 2");
        all.put("figures: sessions", "select sum(sessions) from session_tally where school_year = 2025");
        return all;
    }

    /** The lines of the plan as it was carried out. */
    public static List<String> plan(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var found = statement.executeQuery("explain (analyze, buffers) " + sql)) {
            var lines = new ArrayList<String>();
            while (found.next()) {
                lines.add(found.getString(1));
            }
            return lines;
        }
    }
}
