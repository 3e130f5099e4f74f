package kz.tirek.documents;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import kz.tirek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** A report begun and saved, the journal looked at and taken as a file, a form of consent for a case, on a phone. */
class DocumentPagesIT extends BrowserTest {
    @Test
    void writesAReportAndTakesTheJournalOnPaper() {
        Page page = onPhone("psychologist", "kk");
        page.navigate(origin() + "/documents");
        isFit(page, "documents");
        page.selectOption("[id='begin:kind']", "HALF_YEAR_REPORT");
        page.click("[id='begin:write']");
        page.fill("[id='writing:GOALS']", "Мектептегі қауіпсіз орта");
        isFit(page, "document-report");
        page.click("[id='writing:save']");
        assertThat(page.locator(".toast")).containsText("сақталды");
        assertThat(page.locator("[id='writing:GOALS']")).hasValue("Мектептегі қауіпсіз орта");
        isPaper(page, page.url().replace("/documents/", "/api/v1/documents/") + "/pdf");

        page.navigate(origin() + "/documents/journal?from=2026-09-01");
        isFit(page, "documents-journal");
        isPaper(page, origin() + page.locator("a[href*='format=pdf']").getAttribute("href"));
    }

    @Test
    void addsMeasuresToAPlan() {
        Page page = onPhone("psychologist", "kk");
        page.navigate(origin() + "/documents");
        page.locator("section[aria-labelledby='h-written'] a.plain").filter(new Locator.FilterOptions().setHasText("жоспары")).first().click();
        int measures = page.locator("textarea").count();
        page.click("[id='writing:add']");
        assertThat(page.locator("textarea")).hasCount(measures + 1);
        page.locator("textarea").last().fill("Ата-аналар жиналысы");
        isFit(page, "document-plan");
        page.click("[id='writing:save']");
        assertThat(page.locator("textarea").last()).hasValue("Ата-аналар жиналысы");
    }

    @Test
    void printsAFormOfConsentForACase() {
        Page page = onPhone("psychologist", "kk");
        page.navigate(origin() + "/cases");
        String path = page.locator("tbody a[href^='/cases/TRK']").first().getAttribute("href");
        page.navigate(origin() + path + "/documents");
        isFit(page, "case-documents");
        isPaper(page, origin() + "/api/v1" + path + "/documents/consent?language=kk");
    }

    private static void isPaper(Page page, String address) {
        APIResponse answer = page.context().request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    private static void isFit(Page page, String name) {
        picture(page, name);
        fits(page);
        isAccessible(page);
    }
}
