package kz.tirek.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.shared.Time;
import kz.tirek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Pupils in the browser: entered, found without their name in an address, allowed in writing, gone with a change of school. */
class PupilPagesIT extends BrowserTest {
    @Test
    void saysBesideEachFieldWhatIsWrongAndKeepsWhatWasTyped() {
        Page page = signedIn("psychologist", "en");
        page.navigate(origin() + "/pupils/new");
        page.fill("[id='enrolment:surname']", "Үлгі7");
        page.fill("[id='enrolment:iin']", "100515510001");
        page.click("[id='enrolment:save']");

        assertThat(page.locator("[id='enrolment:surname-field'] .err")).hasText("Letters, a hyphen or an apostrophe only");
        assertThat(page.locator("[id='enrolment:iin-field'] .err")).containsText("last digit");
        assertThat(page.locator("[id='enrolment:surname']")).hasValue("Үлгі7");
        isAccessible(page);
    }

    @Test
    void neverPutsANameIntoAnAddress() {
        Page page = signedIn("psychologist", "en");
        page.navigate(origin() + "/pupils");
        page.fill("[id='search:query']", "улги");
        page.click("[id='search:find']");

        assertThat(page.locator("tbody th").first()).containsText("Үлгі");
        assertThat(page.url()).matches(".*/pupils\\?search=[0-9a-f]{12}");
        isAccessible(page);
    }

    @Test
    void followsAPupilFromEntryToAnotherSchool() {
        Page page = signedIn("psychologist", "en");
        String address = entered(page);
        assertThat(page.locator(".toast")).containsText("entered");

        page.navigate(address + "?do=consent");
        page.fill("[id='change:consentGivenBy']", "Үлгі Гүлнар");
        page.selectOption("[id='change:consentRelation']", "MOTHER");
        page.fill("[id='change:consentGivenOn']", LocalDate.now(Time.ZONE).minusDays(3).toString());
        page.click("[id='change:record']");
        assertThat(page.locator("#consents .due-ok")).hasText("in force");
        isAccessible(page);

        page.navigate(address + "?do=move");
        page.locator("[id='change:school_input']").pressSequentially("№ 905");
        page.locator(".ui-autocomplete-item").first().click();
        page.click("[id='change:move']");
        page.waitForURL(origin() + "/pupils");

        assertThat(page.navigate(address).status()).isEqualTo(404);
    }

    @Test
    void fitsAPhone() {
        Page page = onPhone("psychologist", "kk");
        for (String path : List.of("/pupils", "/pupils/new", "/profile")) {
            page.navigate(origin() + path);
            fits(page);
            isAccessible(page);
        }
    }

    private static String entered(Page page) {
        page.navigate(origin() + "/pupils/new");
        page.fill("[id='enrolment:surname']", "Үлгі");
        page.fill("[id='enrolment:givenName']", "Жаңа");
        page.fill("[id='enrolment:birthDate']", LocalDate.now(Time.ZONE).minusYears(12).toString());
        page.locator("[id='enrolment:sex'] input").first().check();
        page.selectOption("[id='enrolment:school']", new SelectOption().setIndex(1));
        page.selectOption("[id='enrolment:grade']", "7");
        page.fill("[id='enrolment:letter']", "ә");
        page.click("[id='enrolment:save']");
        page.waitForURL(url -> !url.endsWith("/new"));
        return page.url();
    }
}
