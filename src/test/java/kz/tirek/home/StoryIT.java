package kz.tirek.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import kz.tirek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** The whole life of one case, on a phone and in Kazakh: met, assessed, kept safe, referred, planned, gone to another school with the child, and closed there. */
class StoryIT extends BrowserTest {
    private static final String ASKED = "Мобильді топтың көмегі керек";
    private String number;

    @Test
    void goesOnFromOnePersonToTheNextUntilItIsClosed() {
        Page school = onPhone("psychologist", "kk");
        number = JourneyIT.openACase(school, aChildWithoutACase(school));
        assessesAndKeepsSafe(school);
        String referral = refers(school);
        theCentreAnswers(referral);
        plansAndReviews(school);
        theChildMoves(school);
        Page next = onPhone("psychologist2", "kk");
        takesTheCase(next);
        assertThat(school.navigate(origin() + "/cases/" + number).status()).as("the sender's access is over").isEqualTo(404);
        goesOnAndCloses(next);
    }

    /** A full name that no case of the psychologist has. */
    private static String aChildWithoutACase(Page page) {
        return (String) page.evaluate("""
            async () => {
              const cases = await (await fetch('/api/v1/cases?size=200')).text();
              const pupils = (await (await fetch('/api/v1/pupils?size=200')).json()).items;
              const free = pupils.map(p => p.surname + ' ' + p.givenName).find(name => !cases.includes(name));
              return free; }""");
    }

    private void assessesAndKeepsSafe(Page page) {
        page.navigate(origin() + "/cases/" + number + "/risk?do=assess");
        page.selectOption("[id='assess:level-BULLYING']", "HIGH");
        page.getByLabel("Сенетін ересегі бар").check();
        page.check("[id='assess:overall:2']");
        page.fill("[id='assess:why']", "Бала өзі айтты");
        page.fill("[id='assess:decision']", "Орталыққа жолдама береміз");
        page.fill("[id='assess:decidedBy']", "Педагог-психолог");
        page.click("[id='assess:file']");
        page.waitForURL("**/risk");
        page.navigate(origin() + "/cases/" + number + "/risk?do=safety");
        page.fill("[id='safe:warningSigns']", "Мектепке барғым келмейді");
        page.fill("[id='safe:ownSteps']", "Терең тыныс аламын");
        page.fill("[id='safe:people']", "Апам");
        page.fill("[id='safe:safePlace']", "Кітапхана");
        page.click("[id='safe:file']");
        page.waitForURL("**/risk");
        looks(page, "story-1-risk");
    }

    private String refers(Page page) {
        page.navigate(origin() + "/cases/" + number + "/referrals?do=crisis");
        page.fill("[id='crisis:done']", "Қауіпсіздік жоспары жасалды");
        page.fill("[id='crisis:asked']", ASKED);
        page.click("[id='crisis:check']");
        looks(page, "story-2-check-before-sending");
        page.click("[id='crisis:send']");
        page.waitForURL("**/referrals/REF-*");
        return page.url().substring(origin().length());
    }

    private void theCentreAnswers(String referral) {
        Page centre = onPhone("specialist", "kk");
        centre.navigate(origin() + referral);
        assertThat(centre.locator(".told")).containsText(ASKED);
        centre.click("[id='take:accept']");
        centre.waitForURL("**" + referral);
        for (String[] said : new String[][] {{"mobile", "Топ ертең барады"}, {"met", "Топ баламен кездесті"}, {"contact", "Баламен кездестік"}, {"result", "Апта сайын кездесеміз"}}) {
            centre.navigate(origin() + referral + "?do=" + said[0]);
            centre.fill("[id='act:text']", said[1]);
            if (said[0].equals("mobile")) {
                centre.fill("[id='act:on']", JourneyIT.today(centre) + "T23:30");
            }
            centre.click("[id='act:save']");
            centre.waitForURL("**" + referral);
        }
        looks(centre, "story-3-centre");
        centre.context().close();
    }

    private void plansAndReviews(Page page) {
        page.navigate(origin() + "/cases/" + number + "/plan?do=draw");
        page.check("[id='drawing:firstTerm:3']");
        page.selectOption("[id='drawing:template']", new SelectOption().setIndex(1));
        page.click("[id='drawing:draw']");
        page.waitForURL("**/plan");
        page.locator("a[href*='do=done']").first().click();
        page.click("[id='change:done']");
        page.waitForURL("**/plan");
        looks(page, "story-4-plan");
        page.navigate(origin() + "/cases/" + number + "/chronology");
        assertThat(page.locator(".chron li").first()).isVisible();
        looks(page, "story-5-chronology");
    }

    private void theChildMoves(Page page) {
        Page receiver = onPhone("psychologist2", "kk");
        String newSchool = (String) receiver.evaluate("async () => (await (await fetch('/api/v1/me')).json()).units.find(unit => unit.key).key");
        receiver.context().close();
        String pupil = (String) page.evaluate("async number => (await (await fetch('/api/v1/cases/' + number)).json()).confidence.pupilId", number);
        int version = (int) page.evaluate("async id => (await (await fetch('/api/v1/pupils/' + id)).json()).version", pupil);
        String csrf = page.context().request().get(origin() + "/api/v1/me").headers().get("x-csrf-token");
        APIResponse moved = page.context().request().post(origin() + "/api/v1/pupils/" + pupil + "/moves", RequestOptions.create()
                .setHeader("Content-Type", "application/json").setHeader("X-CSRF-Token", csrf).setHeader("Idempotency-Key", UUID.randomUUID().toString())
                .setData("{\"version\":" + version + ",\"school\":\"" + newSchool + "\",\"grade\":7,\"letter\":\"А\",\"movedOn\":\"" + JourneyIT.today(page) + "\"}"));
        assertThat(moved.status()).as(moved.text()).isLessThan(300);
    }

    private void takesTheCase(Page page) {
        page.navigate(origin() + "/transfers");
        looks(page, "story-6-transfer");
        page.locator("li", new Page.LocatorOptions().setHasText(number)).locator("button", new com.microsoft.playwright.Locator.LocatorOptions().setHasText("Істі қабылдау"))
                .click();
        page.waitForURL("**/cases/" + number);
        page.navigate(origin() + "/cases/" + number + "/chronology");
        assertThat(page.locator(".chron")).containsText("Бала өзі айтты");
        assertThat(page.locator(".chron")).containsText("Іс басқа мектепке берілді");
        looks(page, "story-7-history");
    }

    private void goesOnAndCloses(Page page) {
        page.navigate(origin() + "/sessions/new?case=" + number);
        page.fill("[id='session:note']", "Жаңа мектепте алғашқы кездесу");
        page.click("[id='session:sign']");
        page.waitForURL("**/cases/" + number);
        page.navigate(origin() + "/cases/" + number + "?do=close");
        page.check("[id='change:outcome:0']");
        page.fill("[id='change:closingWhy']", "Балаға көмек енді қажет емес");
        page.click("[id='change:close']");
        page.waitForURL("**/cases/" + number);
        assertThat(page.locator(".meta")).containsText("жабық");
        looks(page, "story-8-closed");
    }

    private static void looks(Page page, String name) {
        fits(page);
        isAccessible(page);
        picture(page, name + "-360-kk");
    }
}
