package kz.tirek.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import kz.tirek.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page for everyone who may open it: accessible, no sideways scroll on a phone, walls on the answer, nothing in the console. */
class EveryPageIT extends BrowserTest {
    static final Map<String, List<String>> PAGES = Map.of(
            "psychologist", List.of("/home", "/todo", "/todo?view=DONE", "/notices", "/snippets", "/cases", "/cases/new", "/sessions", "/sessions/new", "/appointments", "/appointments?view=week",
                    "/appointments?view=month", "/appointments/new", "/appointments/settings", "/groups", "/groups/new", "/pupils", "/pupils/new", "/pupils/import",
                    "/pupils/duplicates", "/documents", "/documents/journal", "/transfers", "/discussions", "/emergency", "/schools", "/profile"),
            "manager", List.of("/home", "/todo", "/referrals", "/overview", "/transfers", "/handover", "/loads", "/targets", "/targets?target=CRISIS_ACCEPT", "/cases", "/statistics", "/profile"),
            "specialist", List.of("/home", "/referrals", "/referrals?view=ALL", "/discussions"),
            "official", List.of("/home", "/statistics", "/schools"),
            "admin", List.of("/home", "/staff", "/schools", "/schools/new", "/districts", "/calendar", "/imports"),
            "privacy", List.of("/home", "/access", "/audit", "/audit/child", "/audit/unusual", "/audit/verify", "/emergency/review",
                    "/emergency/review?view=all", "/keys"),
            "executor", List.of("/home"));
    private static final List<String> PUBLIC = List.of("/", "/privacy", "/signed-out");

    @ParameterizedTest
    @ValueSource(strings = {"psychologist", "manager", "official", "admin", "privacy", "specialist", "executor"})
    void isFitToUse(String username) {
        Page screen = signedIn(username, "kk");
        for (String path : PAGES.get(username)) {
            opens(screen, path);
            isAccessible(screen);
        }
        becomesPhone(screen, "ru");
        for (String path : PAGES.get(username)) {
            opens(screen, path);
            fits(screen);
            isAccessible(screen);
        }
    }

    @Test
    void isFitToUseRecordByRecord() {
        Page psychologist = onPhone("psychologist", "kk");
        String aCase = first(psychologist, "/cases", "/cases/TRK");
        for (String page : List.of("", "?do=reassess", "?do=correct", "?do=consent", "?do=urgent", "?do=followUp", "?do=close", "/risk", "/risk?do=assess",
                "/risk?do=safety", "/screening", "/screening?with=PHQ_A", "/screening?with=SDQ", "/plan", "/plan?do=draw", "/plan?do=goal", "/plan?do=agree",
                "/referrals", "/referrals?do=crisis", "/referrals?do=letter", "/chronology", "/documents", "/team")) {
            looks(psychologist, aCase + page);
        }
        String group = first(psychologist, "/groups", "/groups/0");
        for (String path : List.of(first(psychologist, "/sessions", "/sessions/0"), first(psychologist, "/sessions?view=unsigned", "/sessions/0"),
                first(psychologist, "/pupils", "/pupils/0"), first(psychologist, "/appointments?view=month", "/appointments/0"), group, group + "?do=meeting")) {
            looks(psychologist, path);
        }
        Page specialist = onPhone("specialist", "kk");
        String referral = first(specialist, "/referrals?view=MINE", "/referrals/REF");
        for (String page : List.of("", "?do=ask", "?do=contact", "?do=close")) {
            looks(specialist, referral + page);
        }
        Page admin = onPhone("admin", "ru");
        for (String path : List.of(first(admin, "/schools", "/schools/0"), first(admin, "/staff", "/staff/0"))) {
            looks(admin, path);
        }
    }

    private static void looks(Page page, String path) {
        opens(page, path);
        fits(page);
        isAccessible(page);
    }

    private static String first(Page page, String list, String start) {
        page.navigate(origin() + list);
        return page.locator("tbody a[href^='" + start + "']").first().getAttribute("href");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void isFitToReadForAnyone(String language) {
        Page phone = window(language, 360);
        for (String path : PUBLIC) {
            opens(phone, path);
            assertThat(phone.locator("html").getAttribute("lang")).isEqualTo(language);
            fits(phone);
            isAccessible(phone);
            assertThat(phone.content()).doesNotContain("primefaces");
        }
    }

    @Test
    void showsCalmPagesWhenThereIsNothing() {
        Page page = signedIn("psychologist", "en");

        assertThat(page.navigate(origin() + "/cases/TRK-2020-000001").status()).isEqualTo(404);
        isAccessible(page);
        assertThat(page.navigate(origin() + "/nowhere").status()).isEqualTo(404);
        assertThat(page.navigate(origin() + "/staff").status()).isEqualTo(403);
        isAccessible(page);
        assertThat(page.content()).doesNotContain("Exception").doesNotContain("at kz.tirek");
    }

    private static void opens(Page page, String path) {
        Response response = page.navigate(origin() + path);
        assertThat(response.status()).as(path).isEqualTo(200);
        Map<String, String> headers = response.headers();
        assertThat(headers.get("content-security-policy")).as("policy of %s", path).contains("default-src 'none'").doesNotContain("unsafe-inline");
        assertThat(headers).as("walls of %s", path).containsEntry("x-content-type-options", "nosniff").containsEntry("x-frame-options", "DENY")
                .containsEntry("referrer-policy", "no-referrer");
        assertThat(headers.get("cache-control")).as("caching of %s", path).contains("no-store");
    }
}
