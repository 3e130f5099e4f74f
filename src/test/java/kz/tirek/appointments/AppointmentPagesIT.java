package kz.tirek.appointments;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.tirek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Appointments in a browser on a phone: from the agenda to a session, and a calendar without a sign-in. */
class AppointmentPagesIT extends BrowserTest {
    @Test
    void startsASessionFromTheAgendaAndTheMarkIsGone() {
        Page phone = onPhone("psychologist", "kk");
        String number = first(phone);
        UUID id = yesterday(phone, number);
        phone.navigate(origin() + "/appointments");
        fits(phone);
        isAccessible(phone);
        picture(phone, "appointments-360-kk");
        Locator mine = phone.locator("#waiting li", new Page.LocatorOptions().setHas(phone.locator("a[href='/appointments/" + id + "']")));
        assertThat(mine).containsText("Жазба жоқ");

        mine.locator("a[href='/sessions/new?appointment=" + id + "']").click();
        assertThat(phone.locator("[id='session:caseNumber']")).hasValue(number);
        assertThat(phone.locator("[id='session:kind:2']")).isChecked();
        phone.fill("[id='session:note']", "Анасымен сөйлестік");
        phone.click("[id='session:sign']");

        phone.waitForURL("**/appointments");
        assertThat(phone.locator("#waiting a[href='/appointments/" + id + "']")).hasCount(0);
        phone.navigate(origin() + "/appointments/" + id);
        assertThat(phone.locator("#main")).containsText("Өтті");
        for (String path : new String[] {"/appointments?view=week", "/appointments?view=month", "/appointments/new", "/appointments/settings"}) {
            phone.navigate(origin() + path);
            fits(phone);
            isAccessible(phone);
            picture(phone, "appointments" + path.replaceAll("[^a-z]+", "-") + "-360-kk");
        }
        Page screen = signedIn("psychologist", "kk");
        for (String view : new String[] {"agenda", "week", "month"}) {
            screen.navigate(origin() + "/appointments?view=" + view);
            isAccessible(screen);
            picture(screen, "appointments-" + view + "-1280-kk");
        }
    }

    @Test
    void showsWhatStandsAgainstASeriesBeforeItIsSaved() {
        Page page = signedIn("psychologist", "kk");
        page.navigate(origin() + "/appointments/new");
        page.check("[id='appointment:whom:4']");
        page.fill("[id='appointment:about']", "Есеп жазу");
        page.fill("[id='appointment:day']", "2027-03-01");
        page.fill("[id='appointment:startsAt']", "16:00");
        page.check("[id='appointment:repeat:1']");
        page.fill("[id='appointment:until']", "2027-03-19");
        page.click("[id='appointment:save']");

        assertThat(page.locator("#preview")).containsText("15 наурыз: Конституция күні");
        isAccessible(page);
        picture(page, "appointment-preview-1280-kk");
        page.click("[id='appointment:save']");
        page.waitForURL("**/appointments?day=2027-03-01");
        assertThat(page.locator("#agenda")).containsText("Есеп жазу");
    }

    @Test
    void handsACalendarToWhoeverKnowsItsAddress() {
        Page page = signedIn("psychologist", "kk");
        page.navigate(origin() + "/appointments/settings");
        page.click("[id='feed:make']");
        String path = page.inputValue("#address").replaceFirst("^https?://[^/]+", "");

        Page stranger = window("ru", 360);
        APIResponse calendar = stranger.context().request().get(origin() + path);
        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.headers()).containsEntry("content-type", "text/calendar;charset=utf-8").containsEntry("cache-control", "no-store");
        assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR\r\n").contains("SUMMARY:Кездесу").doesNotContain("TRK-");
        String tag = calendar.headers().get("etag");
        assertThat(stranger.context().request().get(origin() + path, RequestOptions.create().setHeader("If-None-Match", tag)).status()).isEqualTo(304);
        assertThat(stranger.context().request().get(origin() + "/feeds/nothing.ics").status()).isEqualTo(404);

        page.click("[id='feed:revoke']");
        assertThat(page.locator("#address")).hasCount(0);
        assertThat(stranger.context().request().get(origin() + path).status()).isEqualTo(404);
    }

    private static String first(Page page) {
        APIResponse cases = page.context().request().get(origin() + "/api/v1/cases?status=OPEN&size=50");
        var covered = Pattern.compile("\"covered\":true.*?\"number\":\"(TRK-[0-9-]+)\"").matcher(cases.text());
        assertThat(covered.find()).as(cases.text()).isTrue();
        return covered.group(1);
    }

    private static UUID yesterday(Page page, String number) {
        String day = LocalDate.now(ZoneId.of("Asia/Almaty")).minusDays(1).toString();
        APIResponse made = page.context().request().post(origin() + "/api/v1/appointments", RequestOptions.create().setHeader("Content-Type", "application/json")
                .setHeader("Idempotency-Key", UUID.randomUUID().toString()).setHeader("X-CSRF-Token", page.locator("meta[name=csrf]").getAttribute("content"))
                .setData("{\"whom\":\"PARENT\",\"caseNumber\":\"" + number + "\",\"about\":\"қоңырау\",\"day\":\"" + day
                        + "\",\"startsAt\":\"09:00\",\"minutes\":30,\"place\":\"PHONE\"}"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return UUID.fromString(made.headers().get("location").replaceFirst(".*/", ""));
    }
}
