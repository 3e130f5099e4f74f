package kz.tirek.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import kz.tirek.access.AccessTable.Operation;
import kz.tirek.access.AccessTable.Target;
import kz.tirek.run.Settings;
import kz.tirek.testing.BrowserStack;
import kz.tirek.testing.BrowserTest;
import kz.tirek.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The access matrix once more with {@link PermissionCheck} taken out of a build for this test: the row policies alone let nobody see a child or change a record. */
@Order(Integer.MAX_VALUE)
class RowPoliciesAloneIT extends BrowserTest {
    private static final String WITHOUT_CHECKS = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated">
              <scan><exclude name="kz.tirek.access.PermissionCheck"/></scan>
            </beans>
            """;
    /**
     * What no account without the permission may change; each account's drafts, keys of requests and audit rows are its own. Of to-do items and notices,
     * which jobs write meanwhile, {@link #DONE} says what only persons do.
     */
    private static final List<String> RECORDS = List.of("support_case", "case_step", "support_session", "session_addendum", "narrative", "pupil", "guardian",
            "consent", "enrolment", "staff", "assignment", "school", "district", "attachment", "emergency_access", "case_share", "case_handover",
            "discussion", "discussion_word", "legal_hold", "retention_rule", "early_erasure", "subject_request", "appointment", "shift_hours",
            "feed_address", "training_group", "group_member", "group_meeting", "group_attendance", "group_remark", "clock_target", "clock_hours", "snippet", "saved_view", "risk_assessment", "safety_plan",
            "screening", "support_plan", "plan_goal", "plan_measure", "plan_review", "plan_agreement", "plan_template", "referral", "referral_entry",
            "referral_text", "referral_review", "letter", "pupil_import", "pupil_import_row", "pupil_merge", "pupil_not_same", "document", "document_text", "journal_layout");

    private static final Map<String, String> DONE = Map.of("todo", "done_by is not null or handed_by is not null", "notice", "read_at is not null");

    private final Targets targets = new Targets();
    private final List<String> leaks = new CopyOnWriteArrayList<>();
    private Canaries canaries;
    private final AtomicInteger cells = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();

    @BeforeAll
    static void takeTheChecksOut() throws IOException {
        Path usual = Settings.fromSystem().war();
        Path war = usual.resolveSibling("tirek-without-checks.war");
        Files.copy(usual, war, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem files = FileSystems.newFileSystem(war)) {
            Files.writeString(files.getPath("/WEB-INF/beans.xml"), WITHOUT_CHECKS);
        }
        BrowserStack.running(war);
    }

    @AfterAll
    static void putTheChecksBack() {
        BrowserStack.stop();
    }

    @Test
    void showsNoChildAndLetsNothingBeChanged() throws SQLException {
        targets.find();
        targets.tell(Visitor.signedIn("psychologist"), Target.OPEN_CASE_HERE);
        targets.tell(Visitor.signedIn("psychologist2"), Target.OPEN_CASE_ELSEWHERE);
        try (Connection owner = BrowserStack.owner()) {
            canaries = new Canaries(owner);
            String own = Visitor.signedIn("psychologist").ask("GET", "/cases", null).body();
            assertThat(canaries.named(own)).as("names that a psychologist sees").isNotEmpty();
            Map<String, Visitor> visitors = new LinkedHashMap<>();
            Targets.ACCOUNTS.keySet().forEach(username -> visitors.put(username, Visitor.signedIn(username)));
            String before = records(owner);
            Targets.forEachAtOnce(visitors, (username, visitor) -> account(username, Targets.ACCOUNTS.get(username), visitor));
            assertThat(records(owner)).as("rows and versions").isEqualTo(before);
        }
        System.out.printf("Row policies alone: %,d cells that the checks would have refused, %,d answered as if allowed, %d leaks%n", cells.get(), open.get(), leaks.size());
        assertThat(leaks).isEmpty();
        assertThat(open.get()).as("answers that show the checks are off").isGreaterThan(100);
    }

    private void account(String username, Role role, Visitor visitor) {
        for (Operation operation : AccessTable.operations()) {
            if (operation.permission().roles().contains(role)) {
                continue;
            }
            for (Target target : operation.targets()) {
                HttpResponse<String> response = targets.send(visitor, operation, target);
                cells.incrementAndGet();
                open.addAndGet(response.statusCode() < 300 ? 1 : 0);
                String where = username + ", " + operation + ", " + target + " (" + response.statusCode() + ") ";
                canaries.heard(username, role, response.body(), targets.key(target)).forEach(heard -> leaks.add(where + heard));
            }
        }
    }

    /** How many rows of each kind there are, and the sum of their versions where they have one. */
    private static String records(Connection owner) throws SQLException {
        List<String> counts = new ArrayList<>();
        for (String table : RECORDS) {
            try (var statement = owner.prepareStatement("select count(*), coalesce(sum((to_jsonb(t) ->> 'version')::numeric), 0) from " + table + " t");
                    var row = statement.executeQuery()) {
                row.next();
                counts.add(table + " " + row.getString(1) + " " + row.getString(2));
            }
        }
        for (Map.Entry<String, String> done : new TreeMap<>(DONE).entrySet()) {
            try (var statement = owner.prepareStatement("select count(*) from " + done.getKey() + " where " + done.getValue()); var row = statement.executeQuery()) {
                row.next();
                counts.add(done.getKey() + " done " + row.getString(1));
            }
        }
        return String.join("; ", counts);
    }
}
