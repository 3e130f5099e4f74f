package kz.tirek.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tirek.access.AccessTable.Operation;
import kz.tirek.access.AccessTable.Target;
import kz.tirek.testing.BrowserStack;
import kz.tirek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Role × operation × relation × state, through HTTP with real sessions: who may do what is {@link Permission} and the scope, and nothing else. */
class AccessMatrixIT extends BrowserTest {
    private static final int LEAST_CELLS = 1_000;
    private static final Map<String, Role> ACCOUNTS = accounts();

    private final Map<Target, String> keys = new EnumMap<>(Target.class);
    private final Map<Target, String> children = new EnumMap<>(Target.class);
    private final List<String> deviations = new ArrayList<>();
    private int cells;

    @Test
    void letsEachDoWhatTheTableSaysAndNothingElse() throws SQLException {
        find();
        openInEmergency();
        nobody();
        ACCOUNTS.forEach(this::account);

        System.out.printf("Access matrix: %,d cells, %d deviations%n", cells, deviations.size());
        assertThat(deviations).isEmpty();
        assertThat(cells).isGreaterThanOrEqualTo(LEAST_CELLS);
    }

    /** The psychologist of another district opens a case in an emergency. */
    private void openInEmergency() {
        Page page = signedIn("psychologist2", "en");
        page.navigate(origin() + "/emergency");
        page.fill("[id='emergency:caseNumber']", keys.get(Target.OPEN_CASE_HERE));
        page.check("[id='emergency:category:0']");
        page.fill("[id='emergency:reason']", "matrix: the child is in danger, the specialist is away");
        page.click("[id='emergency:open']");
        page.waitForURL("**/cases/TRK-*");
        assertThat(page.content()).contains(children.get(Target.OPEN_CASE_HERE));
        keys.put(Target.EMERGENCY_CASE, keys.get(Target.OPEN_CASE_HERE));
        children.put(Target.EMERGENCY_CASE, children.get(Target.OPEN_CASE_HERE));
        page.context().close();
    }

    /** Without a session: pages lead to the sign-in, programs get 401. */
    private void nobody() {
        Page page = window("en", 1280);
        for (Operation operation : AccessTable.operations()) {
            for (Target target : operation.targets()) {
                int status = send(page, "", operation, target).status();
                int expected = "/privacy".equals(operation.path()) ? 200 : operation.api() ? 401 : 302;
                compare("nobody", operation, target, String.valueOf(status), String.valueOf(expected));
            }
        }
    }

    private void account(String username, Role role) {
        Page page = signedIn(username, "en");
        String csrf = page.context().request().get(origin() + "/api/v1/me").headers().get("x-csrf-token");
        for (Operation operation : AccessTable.operations()) {
            for (Target target : operation.targets()) {
                if (target == Target.EMERGENCY_CASE && "psychologist".equals(username)) {
                    continue; // their own case: OPEN_CASE_HERE
                }
                APIResponse response = send(page, csrf, operation, target);
                boolean closedCase = (target == Target.CLOSED_CASE_HERE || target == Target.CLOSED_CASE_ELSEWHERE) && "POST".equals(operation.method());
                compare(username, operation, target, seen(response, target), expected(username, role, operation, target, closedCase));
                response.dispose();
            }
        }
        page.context().close();
    }

    /** OK, FACTS (without the child), ABSENT, FORBIDDEN, or what else the status is. */
    private String seen(APIResponse response, Target target) {
        String child = children.get(target);
        boolean named = child != null && response.text().contains(child);
        return switch (response.status()) {
            case 200, 201, 204 -> child == null || named ? "OK" : "FACTS";
            case 404 -> named ? "ABSENT BUT NAMED" : "ABSENT";
            case 403 -> named ? "FORBIDDEN BUT NAMED" : "FORBIDDEN";
            case 409 -> "STALE";
            case 422 -> "REFUSED";
            default -> String.valueOf(response.status());
        };
    }

    private static String expected(String username, Role role, Operation operation, Target target, boolean closedCase) {
        if (!operation.permission().roles().contains(role)) {
            return "FORBIDDEN";
        }
        String done = "PUT".equals(operation.method()) ? "STALE" : closedCase || operation.path().contains("assignments") ? "REFUSED" : "OK";
        boolean mine = username.equals("psychologist") && target.here() || username.equals("psychologist2") && target.elsewhere()
                || target == Target.NOTHING || target == Target.STAFF_MEMBER;
        boolean emergency = username.equals("psychologist2") && (target == Target.OPEN_CASE_HERE || target == Target.EMERGENCY_CASE);
        if (emergency) {
            return operation.reading() ? "OK" : "ABSENT";
        }
        if (mine) {
            // what is answered about a session names the case, not the child
            boolean session = operation.permission() == Permission.SESSION_READ || operation.permission() == Permission.SESSION_WORK;
            return done.equals("OK") && session && target != Target.NOTHING ? "FACTS" : done;
        }
        boolean real = target != Target.ABSENT_CASE && target != Target.ABSENT_PUPIL;
        return operation.facts() && role == Role.MANAGER && real ? "FACTS" : "ABSENT";
    }

    private APIResponse send(Page page, String csrf, Operation operation, Target target) {
        APIRequestContext client = page.context().request();
        var options = RequestOptions.create().setMethod(operation.method()).setMaxRedirects(0);
        if (operation.body() != null) {
            options.setHeader("Content-Type", "application/json").setHeader("Idempotency-Key", UUID.randomUUID().toString()).setHeader("X-CSRF-Token", csrf)
                    .setData(operation.body());
        }
        return client.fetch(origin() + operation.path().replace("{}", keys.getOrDefault(target, "")), options);
    }

    private void compare(String username, Operation operation, Target target, String seen, String expected) {
        cells++;
        if (!seen.equals(expected)) {
            deviations.add(username + ", " + operation + ", " + target + ": " + seen + " instead of " + expected);
        }
    }

    private void find() throws SQLException {
        var settings = BrowserStack.running().settings();
        try (Connection owner = DriverManager.getConnection("jdbc:postgresql://localhost:" + settings.dbPort() + "/tirek?currentSchema=tirek", "tirek_owner",
                BrowserStack.running().secrets().ownerPassword())) {
            String found = """
                    select c.number, p.surname || ' ' || p.given_name from support_case c join staff s on s.id = c.owner_id join pupil p on p.id = c.pupil_id
                    where s.username = ? and (c.status = 'CLOSED') = ? and (c.consent_id is not null or c.status = 'CLOSED')
                        and exists (select 1 from support_session m where m.case_id = c.id and m.signed_at is not null) order by c.number limit 1""";
            put(owner, Target.OPEN_CASE_HERE, found, "psychologist", false);
            put(owner, Target.CLOSED_CASE_HERE, found, "psychologist", true);
            put(owner, Target.OPEN_CASE_ELSEWHERE, found, "psychologist2", false);
            put(owner, Target.CLOSED_CASE_ELSEWHERE, found, "psychologist2", true);
            String session = """
                    select m.id::text, p.surname || ' ' || p.given_name from support_session m join support_case c on c.id = m.case_id
                    join staff s on s.id = c.owner_id join pupil p on p.id = c.pupil_id where s.username = ? and (m.signed_at is not null) = ? order by m.id limit 1""";
            put(owner, Target.SESSION_HERE, session, "psychologist", true);
            put(owner, Target.SESSION_ELSEWHERE, session, "psychologist2", true);
            String pupil = """
                    select p.id::text, p.surname from pupil p join assignment a on a.unit_key = p.school_id::text join staff s on s.id = a.staff_id
                    where s.username = ? and ? = exists (select 1 from support_case c where c.pupil_id = p.id) order by p.id limit 1""";
            put(owner, Target.PUPIL_HERE, pupil, "psychologist", false);
            put(owner, Target.PUPIL_OF_CASE_HERE, pupil, "psychologist", true);
            put(owner, Target.PUPIL_ELSEWHERE, pupil, "psychologist2", false);
            put(owner, Target.STAFF_MEMBER, "select id::text, null from staff where username = ? and ?", "psychologist2", true);
        }
        keys.put(Target.ABSENT_CASE, "TRK-2020-999999");
        keys.put(Target.ABSENT_PUPIL, UUID.randomUUID().toString());
    }

    private void put(Connection owner, Target target, String query, String username, boolean flag) throws SQLException {
        try (var statement = owner.prepareStatement(query)) {
            statement.setString(1, username);
            statement.setBoolean(2, flag);
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).as("the demo data have a %s", target).isTrue();
                keys.put(target, row.getString(1));
                if (row.getString(2) != null) {
                    children.put(target, row.getString(2));
                }
            }
        }
    }

    private static Map<String, Role> accounts() {
        var accounts = new LinkedHashMap<String, Role>();
        for (Role role : Role.values()) {
            accounts.put(role.realmName(), role);
        }
        accounts.put("psychologist2", Role.PSYCHOLOGIST);
        return accounts;
    }
}
