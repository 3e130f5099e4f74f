package kz.tirek.register;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import kz.tirek.testing.BrowserTest;
import kz.tirek.testing.PupilFile;
import org.junit.jupiter.api.Test;

/** A school's list taken over and a double made one, on a phone. */
class RegisterPagesIT extends BrowserTest {
    @Test
    void takesAListOverAndGivesItBack() {
        Page page = onPhone("psychologist", "kk");
        page.navigate(origin() + "/pupils/import");
        isFit(page, "import-upload");
        page.setInputFiles("[id='upload:file']", new FilePayload("тізім.xlsx", "application/octet-stream", new PupilFile(4).put("E5", "кеше").xlsx()));
        page.selectOption("[id='upload:school']", new SelectOption().setIndex(1));
        page.click("[id='upload:look']");

        assertThat(page.locator("#rows ~ .listing .err")).hasText("Күн керек, мысалы 07.03.2014");
        assertThat(page.locator("#rows ~ .listing dt").filter(new Locator.FilterOptions().setHasText("E5"))).containsText("Туған күні");
        isFit(page, "import-preview");

        page.click("[id='entering:enter']");
        assertThat(page.locator(".info-warn[role=alert]")).containsText("Қатесі бар жол саны: 1");
        page.check("[id='entering:onlyRight']");
        page.click("[id='entering:enter']");
        page.waitForSelector("[id='undoing:undo']");
        assertThat(page.locator(".figs dd").first()).hasText("3");
        isFit(page, "import-applied");

        page.click("[id='undoing:undo']");
        assertThat(page.locator(".toast")).containsText("кері қайтарылды");
    }

    @Test
    void makesTwoRecordsOfOneChildOneAndTwoAgain() {
        Page page = onPhone("psychologist", "kk");
        page.navigate(origin() + "/pupils/duplicates");
        isFit(page, "duplicates");
        int pairs = page.locator("section[aria-labelledby^='pair-']").count();
        assertThat(pairs).isPositive();
        String gone = page.locator("section[aria-labelledby='pair-0'] .split > div").nth(1).locator("a").getAttribute("href");
        String kept = page.locator("section[aria-labelledby='pair-0'] .split > div").first().locator("a").getAttribute("href");

        page.locator("section[aria-labelledby='pair-0'] .split > div").first().locator("button").click();
        assertThat(page.locator(".toast")).containsText("біріктірілді");
        page.navigate(origin() + gone);
        assertThat(page.url()).endsWith(kept);

        page.navigate(origin() + "/pupils/duplicates");
        page.locator("[id='merges'] button").first().click();
        assertThat(page.locator(".toast")).containsText("кері қайтарылды");
        assertThat(page.locator("section[aria-labelledby^='pair-']")).hasCount(pairs);
    }

    private static void isFit(Page page, String name) {
        picture(page, name);
        fits(page);
        isAccessible(page);
    }
}
