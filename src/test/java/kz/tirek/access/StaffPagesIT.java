package kz.tirek.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import kz.tirek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** The staff desk in the browser: a place of work is given and ended. */
class StaffPagesIT extends BrowserTest {
    @Test
    void givesAndEndsAPlaceOfWork() {
        Page page = signedIn("admin", "en");
        page.navigate(origin() + "/staff?query=operator");
        isAccessible(page);
        page.navigate(origin() + page.locator("tbody a").first().getAttribute("href"));
        page.locator("[id='giveSchool:unit_input']").pressSequentially("№ 906");
        page.locator(".ui-autocomplete-item").first().click();
        page.click("[id='giveSchool:school']");

        assertThat(page.locator(".toast")).containsText("given");
        assertThat(page.locator("section", new Page.LocatorOptions().setHasText("Serves now")).first()).containsText("906");
        isAccessible(page);

        page.locator("li", new Page.LocatorOptions().setHasText("906")).locator("button").click();

        assertThat(page.locator(".toast")).containsText("ended");
    }
}
