package kz.tirek.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.tirek.access.AccessTable.Operation;
import kz.tirek.access.AccessTable.Target;
import kz.tirek.run.Settings;
import kz.tirek.testing.BrowserStack;
import kz.tirek.testing.BrowserTest;
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
    private static final Pattern NUMBER = Pattern.compile("TRK-\\d{4}-\\d{6}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}’-]+");
    private static final String KEY = "\"[A-Za-z]+\":";
    private static final String TOLD = "told-in-confidence-7f3a";
    /** What no account without the permission may change; each account's drafts, keys of requests and audit rows are its own. */
    private static final List<String> RECORDS = List.of("support_case", "case_step", "support_session", "session_addendum", "narrative", "pupil", "guardian",
            "consent", "enrolment", "staff", "assignment", "school", "district", "attachment", "emergency_access", "legal_hold", "retention_rule", "early_erasure",
            "subject_request");

    private final Targets targets = new Targets();
    private final Set<String> names = new HashSet<>();
    private final List<String> leaks = new ArrayList<>();
    private int cells;
    private int open;

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
        tell("psychologist", Target.OPEN_CASE_HERE);
        tell("psychologist2", Target.OPEN_CASE_ELSEWHERE);
        try (Connection owner = Targets.owner()) {
            findNames(owner);
            assertThat(seen(signedIn("psychologist", "en"))).as("names a psychologist sees").isNotEmpty();
            for (var account : Targets.ACCOUNTS.entrySet()) {
                account(owner, account.getKey(), account.getValue());
            }
        }
        System.out.printf("Row policies alone: %,d cells that the checks would have refused, %,d answered as if allowed, %d leaks%n", cells, open, leaks.size());
        assertThat(leaks).isEmpty();
        assertThat(open).as("answers that show the checks are off").isGreaterThan(100);
    }

    private void account(Connection owner, String username, Role role) throws SQLException {
        Page page = signedIn(username, "en");
        String csrf = page.context().request().get(origin() + "/api/v1/me").headers().get("x-csrf-token");
        String before = records(owner);
        Set<String> own = own(owner, username);
        for (Operation operation : AccessTable.operations()) {
            if (operation.permission().roles().contains(role)) {
                continue;
            }
            for (Target target : operation.targets()) {
                APIResponse response = targets.send(page, csrf, operation, target);
                look(username + ", " + operation + ", " + target, role, response, own, targets.key(target));
                response.dispose();
            }
        }
        if (!records(owner).equals(before)) {
            leaks.add(username + " changed records: " + before + " -> " + records(owner));
        }
        page.context().close();
    }

    private void look(String where, Role role, APIResponse response, Set<String> own, String asked) {
        cells++;
        open += response.ok() ? 1 : 0;
        String text = response.text().replaceAll("placeholder=\"[^\"]*\"", "");
        names(text).forEach(name -> leaks.add(where + " (" + response.status() + "): names a pupil"));
        // case numbers are facts: managers and the person responsible for personal data know them by other ways
        if (role != Role.MANAGER && role != Role.PRIVACY) {
            NUMBER.matcher(text).results().map(MatchResult::group).filter(number -> !number.equals(asked) && !own.contains(number)).distinct()
                    .forEach(number -> leaks.add(where + " (" + response.status() + "): tells a case's number"));
        }
        if (text.contains(TOLD)) {
            leaks.add(where + " (" + response.status() + "): tells what was told in confidence");
        }
    }

    /** Numbers that the account knows by its own work: of its cases, and of those it opened in an emergency. */
    private static Set<String> own(Connection owner, String username) throws SQLException {
        Set<String> own = new HashSet<>();
        try (var statement = owner.prepareStatement("""
                select c.number from support_case c join staff s on s.username = ?
                where c.owner_id = s.id or exists (select 1 from emergency_access e where e.case_id = c.id and e.staff_id = s.id)""")) {
            statement.setString(1, username);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    own.add(rows.getString(1));
                }
            }
        }
        return own;
    }

    private Set<String> seen(Page page) {
        return names(page.context().request().get(origin() + "/cases").text());
    }

    /** Names of pupils in a text, whether as a page writes them or in JSON. */
    private Set<String> names(String text) {
        List<String> words = WORD.matcher(text.replaceAll(KEY, " ")).results().map(MatchResult::group).toList();
        Set<String> found = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            String name = words.get(i - 1) + " " + words.get(i);
            if (names.contains(name)) {
                found.add(name);
            }
        }
        return found;
    }

    private void findNames(Connection owner) throws SQLException {
        String query = """
                select surname || ' ' || given_name from pupil where not nameless
                except select split_part(display_name, ' ', 1) || ' ' || split_part(display_name, ' ', 2) from staff""";
        try (var statement = owner.prepareStatement(query); var rows = statement.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
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
        return String.join("; ", counts);
    }

    private void tell(String username, Target target) {
        Page page = signedIn(username, "en");
        String csrf = page.context().request().get(origin() + "/api/v1/me").headers().get("x-csrf-token");
        Operation log = AccessTable.operations().stream().filter(one -> one.path().endsWith("/sessions") && one.body() != null).findFirst().orElseThrow();
        Operation told = Operation.send(log.method(), log.path(), log.body().replace("matrix", TOLD), log.permission(), log.targets(), log.done());
        assertThat(targets.send(page, csrf, told, target).status()).isEqualTo(201);
        page.context().close();
    }
}
