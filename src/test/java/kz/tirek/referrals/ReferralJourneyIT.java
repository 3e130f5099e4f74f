package kz.tirek.referrals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import kz.tirek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** A referral in a browser: from the school's phone to the Centre and back; and a letter that goes out on paper. */
class ReferralJourneyIT extends BrowserTest {
    private static final String ASKED = "Бүгін көмек керек";

    @Test
    void goesFromThePsychologistToTheCentreAndBack() {
        Page school = onPhone("psychologist", "kk");
        String aCase = coveredCase(school);
        String referral = send(school, aCase);
        Page centre = signedIn("specialist", "kk");
        assertThat(centre.locator("#h-referrals")).isVisible();
        picture(centre, "home-specialist-1280-kk");
        centre.navigate(origin() + "/referrals");
        picture(centre, "referrals-1280-kk");
        centre.navigate(origin() + referral);
        assertThat(centre.locator(".told")).containsText(ASKED);
        assertThat(centre.locator("body")).not().containsText("TRK-");
        centre.click("[id='take:accept']");
        centre.waitForURL("**" + referral);
        says(centre, referral, "ask", "Анасы біле ме?");
        says(centre, referral, "contact", "Анасымен сөйлестік");
        picture(centre, "referral-1280-kk");

        school.navigate(origin() + referral);
        school.locator("a[href$='?do=answer']").click();
        school.fill("[id='act:text']", "Иә, біледі");
        isAccessible(school);
        school.click("[id='act:save']");
        school.waitForURL("**" + referral);
        says(centre, referral, "result", "Апта сайын кездесеміз");
        school.reload();
        assertThat(school.locator("#chron")).containsText("Апта сайын кездесеміз");
        assertThat(school.locator("#chron")).containsText("Иә, біледі");
        fits(school);
        isAccessible(school);
        picture(school, "referral-360-kk");

        Page manager = signedIn("manager", "ru");
        assertThat(manager.navigate(origin() + referral).status()).isEqualTo(200);
        assertThat(manager.content()).contains("REF-").doesNotContain(ASKED).doesNotContain("Апта сайын кездесеміз");
    }

    @Test
    void writesALetterThatIsHandedOutAsPdf() {
        Page page = onPhone("psychologist", "kk");
        String aCase = coveredCase(page);
        page.navigate(origin() + aCase + "/referrals?do=letter");
        picture(page, "letter-form-360-kk");
        page.check("[id='letter:addressee:2']");
        page.fill("[id='letter:organisation']", "№ 1 емхана");
        page.fill("[id='letter:asked']", "Баланы қарауды сұраймыз");
        page.click("[id='letter:check']");
        assertThat(page.locator(".told")).containsText("Баланы қарауды сұраймыз");
        page.click("[id='letter:write']");
        page.waitForURL("**/referrals?letter=*");
        fits(page);
        isAccessible(page);
        picture(page, "letter-360-kk");
        var paper = page.context().request().get(origin() + page.locator("a[href$='/paper']").getAttribute("href"));
        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.headers()).containsEntry("content-type", "application/pdf");
        assertThat(paper.body()).startsWith('%', 'P', 'D', 'F');
        page.check("[id='deliver:delivery:0']");
        page.fill("[id='deliver:deliveredOn']", today(page));
        page.click("[id='deliver:delivered']");
        assertThat(page.locator("[id='answer:answered']")).isVisible();
    }

    private static String send(Page page, String aCase) {
        page.navigate(origin() + aCase + "/referrals?do=crisis");
        page.click("[id='crisis:check']");
        assertThat(page.locator(".errors")).isVisible();
        page.fill("[id='crisis:done']", "Сөйлестік");
        page.fill("[id='crisis:asked']", ASKED);
        picture(page, "crisis-360-kk");
        page.click("[id='crisis:check']");
        assertThat(page.locator(".told")).containsText(ASKED);
        fits(page);
        isAccessible(page);
        picture(page, "crisis-check-360-kk");
        page.click("[id='crisis:send']");
        page.waitForURL("**/referrals/REF-*");
        return page.url().substring(origin().length());
    }

    private static void says(Page centre, String referral, String what, String words) {
        centre.navigate(origin() + referral + "?do=" + what);
        centre.fill("[id='act:text']", words);
        centre.click("[id='act:save']");
        centre.waitForURL("**" + referral);
        assertThat(centre.locator("#chron")).containsText(words);
    }

    /** A case with consent for which no referral is under way. */
    private static String coveredCase(Page page) {
        page.navigate(origin() + "/cases?sort=OPENED");
        List<String> cases = page.locator("tbody a[href^='/cases/TRK']").all().stream().map(link -> link.getAttribute("href")).toList();
        for (String one : cases) {
            page.navigate(origin() + one + "/referrals?do=crisis");
            if (page.locator("[id='crisis:check']").count() == 1) {
                return one;
            }
        }
        throw new AssertionError("no case may be referred");
    }

    private static String today(Page page) {
        return (String) page.evaluate("new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10)");
    }
}
