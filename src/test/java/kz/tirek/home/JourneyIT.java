package kz.tirek.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import kz.tirek.testing.BrowserStack;
import kz.tirek.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job in a browser: a case goes from psychologist to manager to official, and nobody sees more than they may. */
class JourneyIT extends BrowserTest {
    private static final String NOTE = "Құпия сөз: көктемде көл жағасында";

    @Test
    void goesFromPsychologistToManagerToOfficial() {
        Page psychologist = onPhone("psychologist", "kk");
        String number = openACase(psychologist);
        logASession(psychologist, number);
        picture(psychologist, "case-360-kk");
        assertThat(psychologist.content()).contains(NOTE);

        Page manager = signedIn("manager", "ru");
        manager.navigate(origin() + "/cases/" + number);
        assertThat(manager.content()).contains(number).doesNotContain(NOTE);
        assertThat(manager.locator("#chron")).hasCount(0);
        manager.navigate(origin() + "/overview");
        picture(manager, "overview-1280-ru");

        Page official = signedIn("official", "en");
        official.navigate(origin() + "/statistics");
        picture(official, "figures-1280-en");
        assertThat(official.content()).doesNotContain("TRK-");
        assertThat(official.navigate(origin() + "/cases/" + number).status()).isEqualTo(403);
        assertThat(signedIn("psychologist2", "en").navigate(origin() + "/cases/" + number).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void greetsEachInTheirLanguage(String language) {
        for (String username : List.of("psychologist", "manager", "official", "admin")) {
            Page page = signedIn(username, language);
            assertThat(page.locator("html")).hasAttribute("lang", language);
            picture(page, "home-" + username + "-1280-" + language);
            becomesPhone(page, language);
            page.reload();
            picture(page, "home-" + username + "-360-" + language);
        }
    }

    @Test
    void refusesACaseWithoutGroundAndKeepsWhatWasTyped() {
        Page page = signedIn("psychologist", "en");
        page.navigate(origin() + "/cases/new");
        page.fill("[id='intake:riskWhy']", "noticed in class");
        page.click("[id='intake:save']");

        assertThat(page.locator(".errors")).isVisible();
        assertThat(page.locator("[id='intake:pupil-field']")).hasClass(Pattern.compile(".*bad.*"));
        assertThat(page.locator("[id='intake:riskWhy']")).hasValue("noticed in class");
    }

    @Test
    void signsOutAtTheProviderToo() {
        Page page = signedIn("psychologist", "ru");
        page.locator(".top form[data-signout] button").click();
        page.waitForURL("**/signed-out");

        page.navigate(origin() + "/home");

        assertThat(page.locator("#username")).isVisible();
    }

    @Test
    void keepsThePageWhenTheLanguageIsSwitched() {
        Page page = signedIn("psychologist", "kk");
        page.navigate(origin() + "/cases?due=WEEK&sort=FOLLOW_UP");
        page.locator(".top a[data-lang=ru]").click();

        page.waitForURL("**/cases?due=WEEK&sort=FOLLOW_UP");
        assertThat(page.locator("html")).hasAttribute("lang", "ru");
    }

    @Test
    void filtersTheCaseloadBySchoolInTheAddress() {
        Page page = signedIn("psychologist", "ru");
        page.navigate(origin() + "/cases");
        String school = page.locator("#school option").nth(1).textContent();
        page.locator("#school").selectOption(new SelectOption().setIndex(1));
        page.locator("form.filters button").click();

        page.waitForURL("**school=*");
        assertThat(page.locator("tbody td.c-no").allTextContents()).isNotEmpty().allSatisfy(cell -> assertThat(cell).contains(school));
    }

    @Test
    void offersTheLastNoteOfThePupilThatWasChosen() {
        Page page = signedIn("psychologist", "en");
        page.navigate(origin() + "/sessions/new");
        assertThat(page.locator("[data-last-note]")).hasCount(1);
        assertThat(page.locator("[data-last-note]")).isHidden();
        page.locator("[id='session:caseNumber']").selectOption(new SelectOption().setIndex(1));

        page.locator("[data-last-note]").click();

        assertThat(page.locator("[id='session:note']")).hasValue(Pattern.compile("[\\s\\S]+"));
    }

    @Test
    void asksForThePasswordAgainWhereAFreshProofIsNeeded() {
        Page page = signedIn("specialist", "ru");
        page.navigate(origin() + "/emergency");
        page.evaluate("""
                () => { const form = document.createElement('form'); form.method = 'post'; form.action = '/sign-in-afresh';
                    for (const [name, value] of [['csrf', document.querySelector('meta[name=csrf]').content], ['target', '/emergency']]) {
                        const field = document.createElement('input'); field.name = name; field.value = value; form.append(field); }
                    document.body.append(form); form.submit(); }""");
        assertThat(page.locator("#password")).isVisible();
        page.fill("#password", BrowserStack.running().settings().demoPassword());
        page.click("#kc-login");

        page.waitForURL("**/emergency");
        assertThat(page.locator("[id='emergency:open']")).isVisible();
    }

    static String openACase(Page page) {
        return openACase(page, "ulgi");
    }

    static String openACase(Page page, String pupil) {
        page.navigate(origin() + "/cases/new");
        page.locator("[id='intake:pupil_input']").pressSequentially(pupil);
        page.locator("[id='intake:pupil_panel'] [role=option]").first().click();
        page.check("[id='intake:reasons:2']");
        page.locator("[id='intake:source']").selectOption("CLASS_TEACHER");
        page.check("[id='intake:risk:1']");
        page.fill("[id='intake:riskWhy']", "Демо: сынып жетекшісі айтты");
        page.fill("[id='intake:consentGivenBy']", "Үлгі Гүлнар");
        page.locator("[id='intake:consentRelation']").selectOption("MOTHER");
        page.fill("[id='intake:consentGivenOn']", today(page));
        page.click("[id='intake:save']");
        page.waitForURL("**/cases/TRK-*");
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    private static void logASession(Page page, String number) {
        page.navigate(origin() + "/sessions/new?case=" + number);
        page.fill("[id='session:note']", NOTE);
        page.click("[id='session:sign']");
        page.waitForURL("**/cases/" + number);
    }

    static String today(Page page) {
        return (String) page.evaluate("new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10)");
    }
}
