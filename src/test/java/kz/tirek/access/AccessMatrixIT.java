package kz.tirek.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import kz.tirek.access.AccessTable.Operation;
import kz.tirek.access.AccessTable.Target;
import kz.tirek.testing.BrowserStack;
import kz.tirek.testing.BrowserTest;
import kz.tirek.testing.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Role × operation × relation × state, through HTTP with real sessions: who may do what is {@link Permission} and the scope, and nothing else; and no answer,
 * refused or not, names a child, a case or a text that the account has no right to know.
 */
class AccessMatrixIT extends BrowserTest {
    private static final int LEAST_CELLS = 2_000;
    /** Answers that no table lists: errors, and what the server says itself. */
    private static final List<String> OTHER_PATHS = List.of("/nowhere", "/api/v1/nowhere", "/cases/TRK-2026-000000", "/sessions/0", "/pupils/x", "/error?status=500", "/failed",
            "/limited", "/audit/letter", "/cases?first=%00", "/api/v1/cases?size=abc", "/cases/cases.xhtml", "/WEB-INF/web.xml");

    private final Targets targets = new Targets();
    private final List<String> deviations = new CopyOnWriteArrayList<>();
    private Canaries canaries;
    private final AtomicInteger cells = new AtomicInteger();

    @Test
    void letsEachDoWhatTheTableSaysAndNothingElse() throws SQLException {
        targets.find();
        targets.tell(Visitor.signedIn("psychologist"), Target.OPEN_CASE_HERE);
        targets.tell(Visitor.signedIn("psychologist2"), Target.OPEN_CASE_ELSEWHERE);
        targets.openInEmergency(signedIn("psychologist2", "en"));
        try (Connection owner = BrowserStack.owner()) {
            canaries = new Canaries(owner);
            nobody();
            Map<String, Visitor> visitors = new LinkedHashMap<>();
            Targets.ACCOUNTS.keySet().forEach(username -> visitors.put(username, Visitor.signedIn(username)));
            Targets.forEachAtOnce(visitors, (username, visitor) -> account(username, Targets.ACCOUNTS.get(username), visitor));
        }

        System.out.printf("Access matrix: %,d cells, %d deviations%n", cells.get(), deviations.size());
        assertThat(deviations).isEmpty();
        assertThat(cells.get()).isGreaterThanOrEqualTo(LEAST_CELLS);
    }

    /** Without a session: pages lead to the sign-in, programs get 401. */
    private void nobody() {
        Visitor nobody = Visitor.nobody();
        for (Operation operation : AccessTable.operations()) {
            for (Target target : operation.targets()) {
                int status = targets.send(nobody, operation, target).statusCode();
                int expected = "/privacy".equals(operation.path()) ? 200 : operation.api() ? 401 : 302;
                compare("nobody", operation, target, String.valueOf(status), String.valueOf(expected));
            }
        }
    }

    private void account(String username, Role role, Visitor visitor) {
        for (Operation operation : AccessTable.operations()) {
            for (Target target : operation.targets()) {
                if (target == Target.EMERGENCY_CASE && "psychologist".equals(username)) {
                    continue; // their own case: OPEN_CASE_HERE
                }
                HttpResponse<String> response = targets.send(visitor, operation, target);
                boolean closedCase = (target == Target.CLOSED_CASE_HERE || target == Target.CLOSED_CASE_ELSEWHERE) && "POST".equals(operation.method());
                compare(username, operation, target, seen(response, target), expected(username, role, operation, target, closedCase));
                String where = username + ", " + operation + ", " + target + ": ";
                canaries.heard(username, role, response.body(), targets.key(target)).forEach(heard -> deviations.add(where + heard));
            }
        }
        for (String path : OTHER_PATHS) {
            canaries.heard(username, role, visitor.ask("GET", path, null).body(), "").forEach(heard -> deviations.add(username + ", " + path + ": " + heard));
        }
    }

    /** OK, FACTS (without the child), ABSENT, FORBIDDEN, or what else the status is. */
    private String seen(HttpResponse<String> response, Target target) {
        String child = targets.child(target);
        boolean named = child != null && response.body().contains(child);
        return switch (response.statusCode()) {
            case 200, 201, 204 -> child == null || named ? "OK" : "FACTS";
            case 404 -> named ? "ABSENT BUT NAMED" : "ABSENT";
            case 403 -> named ? "FORBIDDEN BUT NAMED" : "FORBIDDEN";
            case 409 -> "STALE";
            case 422 -> "REFUSED";
            default -> String.valueOf(response.statusCode());
        };
    }

    private static String expected(String username, Role role, Operation operation, Target target, boolean closedCase) {
        if (!operation.permission().roles().contains(role)) {
            return "FORBIDDEN";
        }
        String done = closedCase ? "REFUSED" : operation.done();
        boolean mine = username.equals("psychologist") && target.here() || username.equals("psychologist2") && target.elsewhere()
                || target == Target.NOTHING || target == Target.STAFF_MEMBER;
        boolean emergency = username.equals("psychologist2") && (target == Target.OPEN_CASE_HERE || target == Target.EMERGENCY_CASE);
        if (emergency) {
            return !operation.reading() ? "ABSENT" : operation.named() ? "OK" : "FACTS";
        }
        if (username.equals("specialist") && target == Target.SUPERVISED_CASE) {
            return !operation.reading() ? "ABSENT" : operation.named() ? "OK" : "FACTS";
        }
        if (mine || username.equals("specialist") && target == Target.SHARED_CASE) {
            return done.equals("OK") && !operation.named() ? "FACTS" : done;
        }
        boolean real = !target.name().startsWith("ABSENT");
        if (role == Role.SPECIALIST && real && target.name().startsWith("REFERRAL") && operation.permission() != Permission.CASE_WORK) {
            return done; // the Centre reads every referral
        }
        return operation.facts() && role == Role.MANAGER && real ? "FACTS" : "ABSENT";
    }

    private void compare(String username, Operation operation, Target target, String seen, String expected) {
        cells.incrementAndGet();
        if (!seen.equals(expected)) {
            deviations.add(username + ", " + operation + ", " + target + ": " + seen + " instead of " + expected);
        }
    }
}
