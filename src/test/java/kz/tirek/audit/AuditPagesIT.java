package kz.tirek.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import kz.tirek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** The audit in the browser: a family's question answered, the log searched and checked, nothing personal in an address. */
class AuditPagesIT extends BrowserTest {
    @Test
    void answersAFamilyAndPrintsALetter() {
        String number = aCaseThatWasRead();
        Page page = signedIn("privacy", "ru");
        page.navigate(origin() + "/audit/child");
        page.fill("[id='child:number']", number);
        page.click("[id='child:find']");

        assertThat(page.locator("main")).containsText("Педагог-психолог");
        assertThat(page.locator("main")).containsText("записи о том, что рассказано доверительно");
        assertThat(page.url()).matches(".*/audit/child\\?of=[0-9a-f]{12}");
        isAccessible(page);
        picture(page, "audit-child-ru");

        page.click("a[href^='/audit/letter']");
        assertThat(page.locator(".letter h1")).containsText("Письмо");
        assertThat(page.locator(".letter")).not().containsText(Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-"));
        isAccessible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".side")).isHidden();
        picture(page, "audit-letter-print-ru");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        page.navigate(origin() + "/audit");
        page.selectOption("[id='search:action']", "PRINT");
        page.click("[id='search:find']");
        assertThat(page.locator("tbody tr").first()).containsText("записи журнала о ребёнке");
    }

    @Test
    void saysCalmlyThatThereIsNoSuchChild() {
        Page page = onPhone("privacy", "kk");
        page.navigate(origin() + "/audit/child");
        page.fill("[id='child:surname']", "Жоқ");
        page.fill("[id='child:givenName']", "Бала");
        page.fill("[id='child:birthDate']", "2014-01-01");
        page.click("[id='child:find']");

        assertThat(page.locator(".errors")).containsText("табылмады");
        assertThat(page.locator("[id='child:surname']")).hasValue("Жоқ");
        assertThat(page.url()).endsWith("/audit/child");
        fits(page);
        isAccessible(page);
    }

    @Test
    void searchesWithoutANameInTheAddress() {
        aCaseThatWasRead();
        Page page = signedIn("privacy", "en");
        page.navigate(origin() + "/audit");
        page.fill("[id='search:person']", name());
        page.selectOption("[id='search:action']", "READ");
        page.click("[id='search:find']");

        assertThat(page.locator("tbody th").first()).containsText("School psychologist");
        assertThat(page.url()).matches(".*/audit\\?search=[0-9a-f]{12}");
        page.fill("[id='search:number']", "12");
        page.click("[id='search:find']");
        assertThat(page.locator("[id='search:number-field'] .err")).containsText("TRK-2026-000000");
        isAccessible(page);
        picture(page, "audit-search-en");
    }

    @Test
    void checksTheLogAndShowsItAtHome() {
        Page page = signedIn("privacy", "kk");
        page.navigate(origin() + "/audit/verify");
        page.click("[id='proof:verify']");

        assertThat(page.locator("#h-result")).hasText("Журнал түпнұсқа, бәрі дұрыс");
        isAccessible(page);
        picture(page, "audit-verify-kk");
        page.navigate(origin() + "/home");
        assertThat(page.locator("main")).containsText("бәрі дұрыс");
        picture(page, "home-privacy-kk");
    }

    @Test
    void editsARuleOfUnusualReading() {
        Page page = signedIn("privacy", "en");
        page.navigate(origin() + "/audit/unusual");
        Locator children = page.locator("input[id^='rules:'][id$=':children']");
        children.nth(1).fill("x");
        page.click("[id='rules:set']");
        assertThat(page.locator(".errors")).containsText("whole number");

        page.navigate(origin() + "/audit/unusual");
        children.nth(1).fill("31");
        page.click("[id='rules:set']");
        assertThat(page.locator(".toast")).containsText("The rules are saved");
        assertThat(children.nth(1)).hasValue("31");
        assertThat(children.nth(0)).hasValue("1");
        isAccessible(page);
        picture(page, "audit-unusual-en");
    }

    @Test
    void isClosedToOthers() {
        Page page = signedIn("manager", "en");
        for (String path : new String[] {"/audit", "/audit/child", "/audit/unusual", "/audit/verify"}) {
            assertThat(page.navigate(origin() + path).status()).as(path).isEqualTo(403);
        }
        assertThat(page.navigate(origin() + "/api/v1/audit").status()).isEqualTo(403);
        assertThat(page.navigate(origin() + "/api/v1/audit/verify").status()).isEqualTo(403);
        assertThat(page.navigate(origin() + "/api/v1/audit/unusual").status()).isEqualTo(403);
    }

    /** Number of a case that its psychologist has just opened. */
    private String aCaseThatWasRead() {
        Page page = signedIn("psychologist", "kk");
        page.navigate(origin() + "/cases");
        String path = page.locator("tbody a[href^='/cases/TRK']").first().getAttribute("href");
        page.navigate(origin() + path);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The psychologist's name, as their own page says it. */
    private String name() {
        return signedIn("psychologist", "kk").locator(".side .who b").textContent();
    }
}
