package kz.tirek.groups;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import kz.tirek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** A meeting of a group in a browser on a phone. */
class GroupPagesIT extends BrowserTest {
    private static final String REMARK = "тек осы балаға қатысты сөз";

    @Test
    void writesAMeetingDownAndShowsNoRemarkWithTheGroup() {
        Page phone = onPhone("psychologist", "kk");
        phone.navigate(origin() + "/groups");
        fits(phone);
        picture(phone, "groups-360-kk");
        phone.locator("tbody tr", new Page.LocatorOptions().setHasText("Тыныс алу")).first().locator("a").click();
        fits(phone);
        isAccessible(phone);
        picture(phone, "group-360-kk");
        assertThat(phone.locator("#without-consent li")).not().hasCount(0);

        phone.locator("a[href$='?do=meeting']").click();
        Locator there = phone.locator("#present li", new Page.LocatorOptions().setHas(phone.locator("input[type=checkbox]"))).first();
        there.locator("input[type=checkbox]").check();
        there.locator("summary").click();
        there.locator("textarea").fill(REMARK);
        phone.fill("[id='meeting:note']", "топ туралы жазба");
        isAccessible(phone);
        picture(phone, "group-meeting-360-kk");
        phone.click("[id='meeting:record']");

        phone.waitForURL(Pattern.compile(".*/groups/[0-9a-f-]{36}$"));
        assertThat(phone.locator(".chron")).containsText("топ туралы жазба");
        assertThat(phone.content()).doesNotContain(REMARK);
        Page screen = signedIn("psychologist", "kk");
        screen.navigate(phone.url());
        picture(screen, "group-1280-kk");
    }
}
