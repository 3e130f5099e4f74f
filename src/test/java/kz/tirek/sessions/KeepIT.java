package kz.tirek.sessions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import kz.tirek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Nothing that a psychologist types is lost: not to a crash, an ended sign-in, a second editor or an impatient thumb. */
class KeepIT extends BrowserTest {
    private static final String NOTE = "Ешкім оқымауы тиіс сөйлем";

    @Test
    void offersTypedTextBackAfterACrashAndKeepsNoPlainTextInTheBrowser() {
        Page page = signedIn("psychologist", "en");
        page.navigate(origin() + "/sessions/new");
        page.fill("[id='session:note']", NOTE);
        assertThat(page.locator("[data-saved]")).hasText(Pattern.compile("Saved.*"));
        assertThat(storage(page)).isNotEmpty().doesNotContain("Ешкім");

        page.navigate(origin() + "/sessions/new");
        page.locator("[data-keep-act=restore]").click();

        assertThat(page.locator("[id='session:note']")).hasValue(NOTE);
        forget(page);
    }

    @Test
    void keepsTextWhenTheSignInEndsWhileTyping() {
        Page page = signedIn("psychologist2", "en");
        page.navigate(origin() + "/sessions/new");
        page.fill("[id='session:note']", "before");
        assertThat(page.locator("[data-saved]")).hasText(Pattern.compile("Saved.*"));
        signOutBehindTheBack(page);

        page.fill("[id='session:note']", NOTE);
        assertThat(page.locator("[data-saved]")).hasText(Pattern.compile("Saved on this device.*"));
        page.navigate(origin() + "/sessions/new");
        signIn(page, "psychologist2");
        page.locator("[data-keep-act=restore]").click();

        assertThat(page.locator("[id='session:note']")).hasValue(NOTE);
        forget(page);
    }

    @Test
    void keepsTextWhenTheLanguageIsSwitched() {
        Page page = signedIn("psychologist", "en");
        page.navigate(origin() + "/sessions/new");
        page.fill("[id='session:note']", NOTE);
        page.locator(".top a[data-lang=ru]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "ru");

        assertThat(page.locator("[id='session:note']")).hasValue(NOTE);
        forget(page);
    }

    @Test
    void showsTheSecondOfTwoEditorsBothVersions() {
        Page first = signedIn("psychologist", "en");
        String address = firstCase(first) + "?do=reassess";
        Page second = first.context().newPage();
        first.navigate(address);
        second.navigate(address);
        first.fill("[id='change:why']", "what the first saw");
        first.click("[id='change:reassess']");
        first.waitForURL(url -> !url.contains("do="));

        second.fill("[id='change:why']", "what the second saw");
        second.click("[id='change:reassess']");

        assertThat(second.locator(".conflict")).containsText("what the first saw");
        assertThat(second.locator("[id='change:why']")).hasValue("what the second saw");
    }

    @Test
    void makesOneSessionOfTwentyEqualRequests() {
        Page page = signedIn("psychologist", "en");
        String number = firstCase(page).replaceFirst(".*/", "");

        Object ids = page.evaluate("""
            async number => {
              const csrf = document.querySelector('meta[name=csrf]').content;
              const key = crypto.randomUUID();
              const body = JSON.stringify({sign: true, session: {kind: 'INDIVIDUAL', heldOn: new Date().toLocaleDateString('sv'), startedAt: '08:00',
                minutes: 30, place: 'ROOM', themes: ['SLEEP'], methods: ['TALK'], note: 'sent twenty times'}});
              const one = () => fetch('/api/v1/cases/' + number + '/sessions', {method: 'POST', body,
                headers: {'Content-Type': 'application/json', 'X-CSRF-Token': csrf, 'Idempotency-Key': key}}).then(r => r.json()).then(s => s.id);
              return [...new Set(await Promise.all(Array.from({length: 20}, one)))];
            }""", number);

        assertThat((List<?>) ids).hasSize(1);
    }

    @Test
    void refusesARequestThatRidesOnTheCookieAlone() {
        Page page = signedIn("psychologist", "en");

        Object status = page.evaluate("fetch('/api/v1/drafts/session:new', {method: 'PUT', body: '{\"fields\":{}}', "
                + "headers: {'Content-Type': 'application/json'}}).then(r => r.status)");

        assertThat(status).isEqualTo(403);
    }

    private static String firstCase(Page page) {
        page.navigate(origin() + "/cases");
        return origin() + page.locator("tbody th a").first().getAttribute("href");
    }

    private static String storage(Page page) {
        return (String) page.evaluate("JSON.stringify(Object.entries(localStorage).concat(Object.entries(sessionStorage)))");
    }

    /** Ends the session at the portal and at Keycloak as idle limits would, without the page's doing. */
    private static void signOutBehindTheBack(Page page) {
        List<Cookie> kept = page.context().cookies().stream().filter(cookie -> "language".equals(cookie.name)).toList();
        page.context().clearCookies();
        page.context().addCookies(kept);
    }

    /** Leaves no draft for the next test. */
    private static void forget(Page page) {
        page.evaluate("fetch('/api/v1/drafts/session:new', {method: 'DELETE', headers: {'X-CSRF-Token': "
                + "document.querySelector('meta[name=csrf]').content}})");
    }
}
