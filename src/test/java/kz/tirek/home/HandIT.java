package kz.tirek.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import kz.tirek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Speed of hand in a browser: the palette, keys, pieces of text, saved views, many cases at once, and the to-do list. */
class HandIT extends BrowserTest {
    private static final String KEPT = "JSON.stringify({...localStorage}) + JSON.stringify({...sessionStorage}) + document.cookie";

    @Test
    void findsGoesAndDoesByThePalette() {
        Page page = signedIn("psychologist", "kk");
        page.navigate(origin() + "/cases");
        String name = page.locator("tbody th a.plain").first().textContent();
        page.keyboard().press("Control+k");
        assertThat(page.locator("#palette")).isVisible();
        page.keyboard().type(name.substring(0, 5));
        Locator found = page.locator("#palette-list [role=option]").filter(new Locator.FilterOptions().setHasText(Pattern.compile("TRK-"))).first();
        assertThat(found).isVisible();
        isAccessible(page);
        picture(page, "palette-1280-kk");
        found.click();
        page.waitForURL("**/cases/TRK-*");
        assertThat((String) page.evaluate(KEPT)).as("what the browser keeps").doesNotContain(name);
        assertThat(page.locator("#palette-list [role=option]")).hasCount(0);

        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        isAccessible(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
        page.keyboard().press("/");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().press("Control+k");
        page.keyboard().press("Enter");
        page.waitForURL("**/sessions/new");
    }

    @Test
    void putsAPieceOfTextIntoANote() {
        Page page = onPhone("psychologist", "kk");
        page.navigate(origin() + "/snippets");
        page.fill("[id='snippet:title']", "Тыныс алу жаттығуы");
        page.fill("[id='snippet:text']", "Тыныс алу жаттығуын орындадық.");
        page.click("[id='snippet:save']");
        assertThat(page.locator("#kept")).containsText("Тыныс алу жаттығуы");
        picture(page, "snippets-360-kk");

        page.navigate(origin() + "/sessions/new");
        page.fill("[id='session:note']", "Бүгін");
        page.locator("[data-snippets]").click();
        page.locator("#snippets-list [role=option]").first().click();
        assertThat(page.locator("[id='session:note']")).hasValue(Pattern.compile("^Бүгін .+"));
        String csrf = page.context().request().get(origin() + "/api/v1/me").headers().get("x-csrf-token");
        page.navigate(origin() + "/home");
        page.context().request().delete(origin() + "/api/v1/drafts/session:new", RequestOptions.create().setHeader("X-CSRF-Token", csrf));
    }

    @Test
    void keepsAViewMovesFollowUpsAndHandsOutTheList() {
        Page page = signedIn("psychologist", "kk");
        page.navigate(origin() + "/cases?due=WEEK&sort=FOLLOW_UP");
        page.locator(".list-tools summary").click();
        page.fill("[id='view:name']", "Менің көрінісім");
        page.click("[id='view:save']");
        assertThat(page.locator("nav.views a[aria-current=page]").last()).hasText("Менің көрінісім");
        page.locator(".list-tools summary").click();
        page.locator("[id='views'] li").filter(new Locator.FilterOptions().setHasText("Менің көрінісім")).locator("button").click();
        assertThat(page.locator("nav.views")).not().containsText("Менің көрінісім");

        page.navigate(origin() + "/cases");
        String before = page.locator("tbody tr").first().locator(".c-next").textContent().strip();
        page.locator("tbody tr").first().locator(".tick").check();
        assertThat(page.locator("[id='bulk']")).isVisible();
        picture(page, "cases-bulk-1280-kk");
        page.fill("[id='bulk:followUpOn']", LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(40).toString());
        page.click("[id='bulk:move']");
        page.click("[id='undoing:undo']");
        assertThat(page.locator("tbody tr").first().locator(".c-next")).containsText(before);

        String csv = page.context().request().get(origin() + "/api/v1/cases/export?format=csv").text();
        assertThat(csv.lines().count() - 1).isEqualTo(page.locator("tbody tr").count());
        assertThat(page.context().request().get(origin() + "/api/v1/cases/export?format=xlsx").headers().get("content-disposition")).contains("tirek-cases.xlsx");
    }

    @Test
    void ticksATaskAndTakesItBack() {
        Page page = onPhone("psychologist", "kk");
        page.navigate(origin() + "/todo");
        int tasks = page.locator("#tasks .rows > li").count();
        picture(page, "todo-360-kk");
        page.locator("#tasks button[id$=':done']").first().click();
        assertThat(page.locator("#tasks .rows > li")).hasCount(tasks - 1);
        page.click("[id='undoing:undo']");
        assertThat(page.locator("#tasks .rows > li")).hasCount(tasks);
        Page screen = signedIn("psychologist", "kk");
        screen.navigate(origin() + "/todo");
        picture(screen, "todo-1280-kk");
        screen.navigate(origin() + "/notices");
        picture(screen, "notices-1280-kk");
        Page manager = signedIn("manager", "kk");
        manager.navigate(origin() + "/targets");
        picture(manager, "targets-1280-kk");
    }
}
