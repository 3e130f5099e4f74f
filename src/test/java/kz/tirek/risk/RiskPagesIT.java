package kz.tirek.risk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.regex.Pattern;
import kz.tirek.testing.BrowserTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Risk, screening and programme of a case with a thumb, in Kazakh on a phone. */
class RiskPagesIT extends BrowserTest {
    private String number;

    @Test
    void assessesScreensKeepsSafeAndPlansOnAPhone() throws IOException {
        Page page = onPhone("psychologist", "kk");
        number = aCaseWithoutPlan(page);
        assesses(page);
        plansForSafety(page);
        screens(page);
        drawsUpAProgramme(page);
    }

    @Test
    void showsBothTextsWhenTwoEditOneProgramme() {
        Page first = signedIn("psychologist", "ru");
        number = aCaseWithoutPlan(first);
        first.navigate(origin() + "/cases/" + number + "/plan?do=draw");
        draw(first);
        String goal = first.locator("a[href*='do=goal&of=']").first().getAttribute("href");
        Page second = signedIn("psychologist", "ru");
        first.navigate(origin() + goal);
        second.navigate(origin() + goal);
        first.fill("[id='change:goal']", "текст первого");
        first.click("[id='change:saveGoal']");
        first.waitForURL("**/plan");

        second.fill("[id='change:goal']", "текст второго");
        second.click("[id='change:saveGoal']");

        assertThat(second.locator(".conflict")).containsText("текст первого");
        assertThat(second.locator("[id='change:goal']")).hasValue("текст второго");
        isAccessible(second);
        second.click("[id='change:saveGoal']");
        second.waitForURL("**/plan");
        assertThat(second.locator("#goals")).containsText("текст второго");
    }

    private void assesses(Page page) {
        page.navigate(origin() + "/cases/" + number + "/risk?do=assess");
        page.click("[id='assess:file']");
        assertThat(page.locator(".errors")).isVisible();
        page.selectOption("[id='assess:level-BULLYING']", "MEDIUM");
        page.getByLabel("Қазір жәбірленіп жүр").check();
        page.getByLabel("Сенетін ересегі бар").check();
        page.check("[id='assess:overall:1']");
        page.fill("[id='assess:why']", "Сынып жетекшісі айтты");
        page.fill("[id='assess:decision']", "Күн сайын бақылау");
        page.fill("[id='assess:decidedBy']", "Директордың орынбасары");
        fits(page);
        picture(page, "risk-assess-360-kk");
        page.click("[id='assess:file']");
        page.waitForURL("**/risk");
        assertThat(page.locator("#assessment")).containsText("Күн сайын бақылау");
        assertThat(page.locator("#risk-course svg")).isVisible();
        assertThat(page.locator("#assessment .due")).containsText("қайта қаралады");
        fits(page);
        isAccessible(page);
        picture(page, "risk-360-kk");
    }

    private void plansForSafety(Page page) throws IOException {
        page.navigate(origin() + "/cases/" + number + "/risk?do=safety");
        assertThat(page.locator("[id='safe:professionals']")).hasValue(Pattern.compile(".*111.*150.*112.*"));
        page.fill("[id='safe:warningSigns']", "Ұйқым келмейді");
        page.fill("[id='safe:ownSteps']", "Терең тыныс аламын");
        page.fill("[id='safe:people']", "Апам");
        page.fill("[id='safe:safePlace']", "Апамның үйі");
        page.click("[id='safe:file']");
        page.waitForURL("**/risk");
        for (String language : new String[] {"kk", "ru", "en"}) {
            String sheet = page.locator("#safety a[href*='language=" + language + "']").first().getAttribute("href");
            APIResponse pdf = page.context().request().get(origin() + sheet);
            try (var document = Loader.loadPDF(pdf.body())) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(document)).contains("Терең тыныс аламын", "111", "150", "112").doesNotContain(number, "Үлгі");
            }
        }
        picture(page, "safety-360-kk");
    }

    private void screens(Page page) {
        page.navigate(origin() + "/cases/" + number + "/screening");
        assertThat(page.locator("main")).containsText("валидацияланбаған");
        fits(page);
        isAccessible(page);
        page.navigate(origin() + "/cases/" + number + "/screening?with=ASQ");
        page.check("[id='ask:item-1:1']");
        for (int item = 2; item <= 4; item++) {
            page.check("[id='ask:item-" + item + ":0']");
        }
        page.click("[id='ask:take']");
        assertThat(page.locator("[id='ask:item-5-field']")).hasClass(Pattern.compile(".*bad.*"));
        page.check("[id='ask:item-5:0']");
        fits(page);
        picture(page, "screening-form-360-kk");
        page.click("[id='ask:take']");
        page.waitForURL("**/screening?open=*");
        assertThat(page.locator("#critical")).isVisible();
        assertThat(page.locator("[id='closing:close']")).hasCount(0);
        page.fill("[id='acting:actionWho']", "Анасы");
        page.fill("[id='acting:actionWhat']", "Баланың қасында болады");
        fits(page);
        isAccessible(page);
        picture(page, "screening-critical-360-kk");
        page.click("[id='acting:act']");
        page.fill("[id='closing:conclusion']", "Ата-анамен сөйлестік");
        page.click("[id='closing:close']");
        assertThat(page.locator("main")).containsText("Ата-анамен сөйлестік");
    }

    private void drawsUpAProgramme(Page page) throws IOException {
        page.navigate(origin() + "/cases/" + number + "/plan?do=draw");
        draw(page);
        assertThat(page.locator("#reviews li")).hasCount(1);
        fits(page);
        isAccessible(page);
        picture(page, "plan-360-kk");
        APIResponse pdf = page.context().request().get(origin() + page.locator("a[href*='/sheet?language=kk']").getAttribute("href"));
        try (var document = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Жеке бағдарлама", "Ата-ана (заңды өкіл)");
        }
        page.locator("a[href*='do=done']").first().click();
        page.click("[id='change:done']");
        page.waitForURL("**/plan");
        assertThat(page.locator("#goals .due-ok")).hasCount(1);
        page.navigate(origin() + page.locator("a[href*='do=goal&of=']").first().getAttribute("href"));
        fits(page);
        isAccessible(page);
        picture(page, "plan-goal-360-kk");
    }

    private static void draw(Page page) {
        page.check("[id='drawing:firstTerm:3']");
        page.selectOption("[id='drawing:template']", new SelectOption().setIndex(1));
        page.click("[id='drawing:draw']");
        page.waitForURL("**/plan");
    }

    private static String aCaseWithoutPlan(Page page) {
        page.navigate(origin() + "/cases");
        for (var link : page.locator("tbody a[href^='/cases/TRK']").all()) {
            String path = link.getAttribute("href");
            String plans = page.context().request().get(origin() + "/api/v1" + path + "/plan").text();
            String head = page.context().request().get(origin() + "/api/v1" + path).text();
            if (plans.contains("\"total\":0") && head.contains("\"inForce\":true")) {
                return path.substring(path.lastIndexOf('/') + 1);
            }
        }
        throw new AssertionError("the demo data have no case under consent without a programme");
    }
}
