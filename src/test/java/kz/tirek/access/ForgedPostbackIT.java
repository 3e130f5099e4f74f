package kz.tirek.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.net.URLDecoder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kz.tirek.access.AccessTable.Target;
import kz.tirek.testing.BrowserStack;
import kz.tirek.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Forms as the browser would send them, caught on the way and changed: other keys, components that were not shown, the view of somebody else. None does
 * anything, none tells anything; the same form sent as it was caught is the control.
 */
class ForgedPostbackIT extends BrowserTest {
    private static final String VIEW = "jakarta.faces.ViewState";
    private static final String COUNTS = """
            select (select count(*) from support_case) || ' ' || (select sum(version) from support_case) || ' ' || (select count(*) from case_step) || ' '
                || (select count(*) from support_session) || ' ' || (select count(*) from narrative) || ' ' || (select count(*) from assignment where until is null)
                || ' ' || (select count(*) from legal_hold)""";

    private final Targets targets = new Targets();

    /** What was caught: where it goes, and its fields in order. */
    private record Caught(String url, List<Entry<String, String>> fields) {
        String value(String name) {
            return fields.stream().filter(field -> field.getKey().equals(name)).map(Entry::getValue).findFirst().orElseThrow();
        }

        Caught with(String name, String value) {
            var changed = new ArrayList<Entry<String, String>>();
            fields.forEach(field -> changed.add(field.getKey().equals(name) ? new SimpleEntry<>(name, value) : field));
            if (changed.stream().noneMatch(field -> field.getKey().equals(name))) {
                changed.add(new SimpleEntry<>(name, value));
            }
            return new Caught(url, changed);
        }
    }

    @BeforeEach
    void find() throws SQLException {
        targets.find();
    }

    @Test
    void takesNoPupilOfAnotherSchool() throws SQLException {
        Page page = signedIn("psychologist", "en");
        page.navigate(origin() + "/cases/new");
        page.locator("[id='intake:pupil_input']").pressSequentially("ulgi");
        page.locator("[id='intake:pupil_panel'] [role=option]").first().click();
        page.check("[id='intake:reasons:2']");
        page.locator("[id='intake:source']").selectOption("CLASS_TEACHER");
        page.check("[id='intake:risk:1']");
        page.fill("[id='intake:riskWhy']", "told by a teacher");
        page.fill("[id='intake:consentGivenBy']", "Үлгі Гүлнар");
        page.locator("[id='intake:consentRelation']").selectOption("MOTHER");
        page.fill("[id='intake:consentGivenOn']", today());
        Caught form = caught(page, "[id='intake:save']");
        String pupil = form.fields().stream().filter(field -> field.getValue().matches("[0-9a-f-]{36}\\|.*")).findFirst().orElseThrow().getKey();

        changesNothing(page, form.with(pupil, targets.key(Target.PUPIL_ELSEWHERE) + "|Somebody"), targets.child(Target.PUPIL_ELSEWHERE));
        changesNothing(page, form.with(pupil, "' or '1'='1"), null);
        changesNothing(page, form.with(pupil, "-".repeat(36) + "|Somebody"), null);
        changesNothing(page, form.with(VIEW, "-1234567890:-1234567890"), null);
        changesSomething(page, form.with(pupil, targets.key(Target.PUPIL_HERE) + "|Somebody"));
    }

    @Test
    void logsNoSessionInTheCaseOfAnother() throws SQLException {
        Page page = signedIn("psychologist", "en");
        page.navigate(origin() + "/sessions/new");
        page.locator("[id='session:caseNumber']").selectOption(new SelectOption().setIndex(1));
        page.fill("[id='session:note']", "spoke of school");
        Caught form = caught(page, "[id='session:sign']");

        changesNothing(page, form.with("session:caseNumber", targets.key(Target.OPEN_CASE_ELSEWHERE)), targets.child(Target.OPEN_CASE_ELSEWHERE));
        changesNothing(page, form.with("session:caseNumber", targets.key(Target.CLOSED_CASE_HERE)), targets.child(Target.CLOSED_CASE_HERE));
        changesSomething(page, form);
    }

    @Test
    void letsNobodyUseAFormOfAnother() throws SQLException {
        Page owner = signedIn("psychologist", "en");
        Caught closing = closing(owner, targets.key(Target.OPEN_CASE_HERE));

        for (String username : List.of("manager", "psychologist2", "privacy", "official")) {
            // another test may have opened the case to this psychologist in an emergency, for reading
            String child = username.equals("psychologist2") ? null : targets.child(Target.OPEN_CASE_HERE);
            Page other = signedIn(username, "en");
            other.navigate(origin() + "/profile");
            changesNothing(other, closing, child);
            changesNothing(other, inTheViewOf(other, closing), child);
            other.context().close();
        }
        // the facts of a case are open to a manager, its forms are not there: a button that was not shown does nothing
        Page manager = signedIn("manager", "en");
        manager.navigate(origin() + "/cases/" + targets.key(Target.OPEN_CASE_HERE) + "?do=close");
        var view = manager.locator("input[name='" + VIEW + "']");
        if (view.count() > 0) {
            changesNothing(manager, inTheViewOf(manager, closing), targets.child(Target.OPEN_CASE_HERE));
        }
        changesSomething(owner, closing);
    }

    @Test
    void pressesNoButtonThatIsNotShown() throws SQLException {
        Page page = signedIn("psychologist", "en");
        page.navigate(origin() + "/cases/" + targets.key(Target.OPEN_CASE_HERE) + "?do=followUp");
        page.fill("[id='change:followUpOn']", today());
        Caught form = caught(page, "[id='change:followUp']");
        Caught closing = new Caught(form.url(), form.fields().stream().filter(field -> !field.getKey().equals("change:followUp")).toList())
                .with("change:close", "change:close").with("change:outcome", "RESOLVED").with("change:closingWhy", "forged");

        changesNothing(page, closing, null);
        changesSomething(page, form);
    }

    @Test
    void endsNoAssignmentByTheFormOfAnother() throws SQLException {
        Page admin = signedIn("admin", "en");
        admin.navigate(origin() + "/staff/" + targets.key(Target.STAFF_MEMBER));
        Caught ending = caught(admin, "button[id$=':end']");
        Page other = signedIn("psychologist", "en");
        other.navigate(origin() + "/profile");

        changesNothing(other, ending, null);
        changesNothing(other, inTheViewOf(other, ending), null);
        String row = ending.fields().stream().map(Entry::getKey).filter(name -> name.endsWith(":end")).findFirst().orElseThrow();
        changesNothing(admin, new Caught(ending.url(), ending.fields().stream().filter(field -> !field.getKey().equals(row)).toList())
                .with(row.replaceAll(":\\d+:", ":9999:"), ""), null);
    }

    /** As if it came from a page that this visitor has open: its view, and the nonce of its policy. */
    private static Caught inTheViewOf(Page page, Caught form) {
        Caught forged = form;
        for (String name : List.of(VIEW, "primefaces.nonce")) {
            forged = forged.with(name, page.locator("input[name='" + name + "']").first().inputValue());
        }
        return forged;
    }

    private Caught closing(Page page, String number) {
        page.navigate(origin() + "/cases/" + number + "?do=close");
        page.check("[id='change:outcome:0']");
        page.fill("[id='change:closingWhy']", "the goals are reached");
        return caught(page, "[id='change:close']");
    }

    private void changesNothing(Page page, Caught form, String child) throws SQLException {
        String before = counts();
        APIResponse answer = send(page, form);
        assertThat(counts()).as("%s %s", form.url(), answer.status()).isEqualTo(before);
        assertThat(answer.status()).isLessThan(500);
        assertThat(answer.text()).doesNotContain("Exception", "at kz.tirek", "at jakarta.");
        if (child != null) {
            assertThat(answer.text()).doesNotContain(child);
        }
    }

    private void changesSomething(Page page, Caught form) throws SQLException {
        String before = counts();
        send(page, form);
        assertThat(counts()).as("the form as it was caught").isNotEqualTo(before);
    }

    private static APIResponse send(Page page, Caught form) {
        FormData data = FormData.create();
        form.fields().forEach(field -> data.append(field.getKey(), field.getValue()));
        return page.context().request().fetch(form.url(), RequestOptions.create().setMethod("POST").setForm(data).setMaxRedirects(0));
    }

    /** Presses a button and stops what the browser sends before it reaches the server. */
    private static Caught caught(Page page, String button) {
        var sent = new CompletableFuture<Caught>();
        page.route("**/*", route -> {
            if ("POST".equals(route.request().method()) && route.request().postData() != null && route.request().postData().contains(VIEW)
                    && route.request().isNavigationRequest()) {
                sent.complete(new Caught(route.request().url(), fields(route.request().postData())));
                route.fulfill(new Route.FulfillOptions().setStatus(204));
            } else {
                route.resume();
            }
        });
        page.locator(button).first().click();
        page.waitForCondition(sent::isDone);
        page.unroute("**/*");
        return sent.orTimeout(1, TimeUnit.SECONDS).join();
    }

    private static List<Entry<String, String>> fields(String body) {
        List<Entry<String, String>> fields = new ArrayList<>();
        for (String pair : body.split("&")) {
            int cut = pair.indexOf('=');
            fields.add(new SimpleEntry<>(URLDecoder.decode(pair.substring(0, cut), UTF_8), URLDecoder.decode(pair.substring(cut + 1), UTF_8)));
        }
        return fields;
    }

    private static String counts() throws SQLException {
        try (Connection owner = BrowserStack.owner(); var statement = owner.createStatement(); var row = statement.executeQuery(COUNTS)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Almaty")).toString();
    }
}
