package kz.tirek.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A test that works in a real browser, signed in through the real Keycloak; an error in the console or of the policy fails it. */
public abstract class BrowserTest {
    private static final int PHONE = 360;
    private static final int SCREEN = 1280;
    private static final int HEIGHT = 900;
    /** One run over the page itself, which has no frames; only what is wrong is told. */
    private static final String AXE = """
            async () => (await axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations']})).violations
              .map(wrong => wrong.id + ': ' + wrong.nodes.slice(0, 3).map(node => node.html))""";
    private static Playwright playwright;
    private static Browser browser;

    private final List<BrowserContext> opened = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    @BeforeAll
    static void startBrowser() {
        BrowserStack.running();
        playwright = Playwright.create();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void stopBrowser() {
        playwright.close();
    }

    @AfterEach
    void hasNothingToComplainOf() {
        opened.forEach(BrowserContext::close);
        assertThat(complaints).as("console errors and policy violations").isEmpty();
    }

    /** The portal's address. */
    protected static String origin() {
        return BrowserStack.running().settings().origin();
    }

    /** A window of a new visitor, in a language. */
    protected Page window(String language, int width) {
        return window(language, width, true);
    }

    private Page window(String language, int width, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setLocale("kk-KZ")
                .setTimezoneId("Asia/Almaty").setJavaScriptEnabled(scripts));
        opened.add(context);
        context.addCookies(List.of(new Cookie("language", language).setUrl(origin())));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !expected(message.text()) && broken.stream().noneMatch(message.text()::contains)) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** Answers that a test asks for on purpose stand in the console as failed loads; anything else is a complaint. */
    private static boolean expected(String text) {
        return text.startsWith("Failed to load resource: the server responded with a status of 4");
    }

    /** The test breaks the line itself: the browser may say so in these words. */
    protected void breaksTheLine(String... words) {
        broken.addAll(List.of(words));
    }

    /** A window in which this account has signed in, at its home page. */
    protected Page signedIn(String username, String language) {
        return signedIn(username, language, SCREEN);
    }

    protected Page onPhone(String username, String language) {
        return signedIn(username, language, PHONE);
    }

    /** The same window on a phone, in a language: what is opened next shows itself so. */
    protected static void becomesPhone(Page page, String language) {
        page.setViewportSize(PHONE, HEIGHT);
        page.context().addCookies(List.of(new Cookie("language", language).setUrl(origin())));
    }

    /** A window in which no script of the page runs. */
    protected Page signedInWithoutScripts(String username, String language) {
        return signedIn(username, window(language, SCREEN, false));
    }

    private Page signedIn(String username, String language, int width) {
        return signedIn(username, window(language, width));
    }

    private static Page signedIn(String username, Page page) {
        page.navigate(origin() + "/home");
        signIn(page, username);
        return page;
    }

    /** Fills in Keycloak's form. */
    protected static void signIn(Page page, String username) {
        page.fill("#username", username);
        page.fill("#password", BrowserStack.running().settings().demoPassword());
        page.click("#kc-login");
        page.waitForURL(url -> url.startsWith(origin()));
    }

    /** Nothing of the page offends WCAG 2.2 A and AA as axe sees it. */
    protected static void isAccessible(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        assertThat((List<?>) page.evaluate(AXE)).as("axe at %s", page.url()).isEmpty();
    }

    /** The page does not scroll sideways. */
    protected static void fits(Page page) {
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wider).intValue()).as("sideways scroll at %s", page.url()).isLessThanOrEqualTo(0);
    }

    /** Keeps a picture under {@code target/screens} for looking at. */
    protected static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens", name + ".png")).setFullPage(true));
    }
}
