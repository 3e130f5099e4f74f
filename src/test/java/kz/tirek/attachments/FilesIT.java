package kz.tirek.attachments;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.tirek.testing.BrowserTest;
import kz.tirek.testing.HostileDocuments;
import kz.tirek.testing.HostileFiles;
import kz.tirek.testing.HostilePdfs;
import kz.tirek.testing.HostilePictures;
import org.junit.jupiter.api.Test;

/** Files on the page of a case, in a browser: several at once, on a bad line, refused with words, without the script too. */
class FilesIT extends BrowserTest {
    private static final int MEGA = 1024 * 1024;

    @Test
    void addsSeveralAtOnceAndShowsThemOnTheCase() {
        Page page = onPhone("psychologist", "kk");
        openACase(page, 0);
        int before = page.locator("#file-list li").count();

        choose(page, file("көктем.jpg", HostilePictures.withGps()), file("анықтама.pdf", HostilePdfs.pdf("", "")),
                file("қорытынды.docx", HostileDocuments.docx(Map.of())));

        assertThat(page.locator("#file-list li")).hasCount(before + 3);
        assertThat(page.locator("#file-list li").first()).containsText("қорытынды.docx");
        assertThat(page.locator("[data-queue] li")).hasCount(0);
        page.reload();
        assertThat(page.locator("#chron")).containsText("көктем.jpg");
        assertThat((Boolean) page.locator("#file-list img.thumb").first().evaluate("i => { i.loading = 'eager'; return i.decode().then(() => i.naturalWidth > 0); }"))
                .isTrue();
        fits(page);
        isAccessible(page);
        page.locator("#files").scrollIntoViewIfNeeded();
        picture(page, "files-360-kk");
    }

    @Test
    void sendsAgainOnABadLineAndAddsOne() {
        Page page = signedIn("psychologist", "en");
        openACase(page, 1);
        int before = page.locator("#file-list li").count();
        var keys = new ArrayList<String>();
        breaksTheLine("net::ERR_FAILED", "status of 502");
        page.route("**/attachments", route -> {
            keys.add(route.request().headers().get("idempotency-key"));
            if (keys.size() == 1) {
                route.abort();
            } else if (keys.size() == 2) {
                // arrives, but the answer is lost
                route.fetch();
                route.fulfill(new Route.FulfillOptions().setStatus(502));
            } else {
                route.resume();
            }
        });

        choose(page, file("once.jpg", HostilePictures.jpeg()));

        assertThat(page.locator("#file-list li")).hasCount(before + 1);
        assertThat(keys).hasSize(3);
        assertThat(keys.stream().distinct()).hasSize(1);
        page.reload();
        assertThat(page.locator("#file-list li")).hasCount(before + 1);
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        Page page = signedIn("psychologist", "en");
        openACase(page, 2);
        var sent = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.url().endsWith("/attachments")) {
                sent.add(request.url());
            }
        });

        page.locator("[id='adding:file']").setInputFiles(new Path[] {large("photo.exe", 1), large("long.pdf", 16)});
        assertThat(page.locator("[data-queue] .err")).hasText(new String[] {"Files of this kind cannot be added. Possible are JPEG, PNG and WebP photos, PDF and DOCX",
            "The file is larger than 15 MB. Make it smaller or split it"});
        assertThat(sent).as("asked the server").isEmpty();
        choose(page, file("photo.jpg", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("[data-queue] .err").nth(2)).containsText("cannot be added");
        isAccessible(page);
        picture(page, "files-refused-1280-en");
    }

    @Test
    void addsWithoutTheScriptToo() {
        Page page = signedInWithoutScripts("psychologist", "ru");
        openACase(page, 3);
        int before = page.locator("#file-list li").count();

        choose(page, file("a.jpg", HostilePictures.jpeg()), file("b.pdf", HostilePdfs.pdf("", "")));
        page.click("[id='adding:add']");
        assertThat(page.locator("#file-list li")).hasCount(before + 2);

        choose(page, file("c.pdf", HostilePdfs.pdf("/OpenAction << /S /Launch /F (cmd.exe) >>", "")));
        page.click("[id='adding:add']");
        assertThat(page.locator("[id='adding:file-field']")).hasClass(Pattern.compile(".*bad.*"));
        assertThat(page.locator("[id='adding:file-field'] .err")).containsText("PDF запускает программу");

        page.locator("[id='adding:file']").setInputFiles(large("d.pdf", 16));
        page.click("[id='adding:add']");
        assertThat(page.locator("[id='adding:file-field'] .err")).containsText("Файл больше 15 МБ");

        page.locator("[id='adding:file']").setInputFiles(new Path[] {large("e.pdf", 20), large("f.pdf", 20)});
        page.click("[id='adding:add']");
        page.waitForURL("**?tooLarge=1*");
        assertThat(page.locator("[id='adding'] .err")).containsText("Файл больше 15 МБ");
        assertThat(page.locator("#file-list li")).hasCount(before + 2);
    }

    @Test
    void removesWithAReason() {
        Page page = signedIn("psychologist", "en");
        openACase(page, 4);
        choose(page, file("mistaken.jpg", HostilePictures.jpeg()));
        assertThat(page.locator("#file-list")).containsText("mistaken.jpg");

        page.locator("#file-list li", new Page.LocatorOptions().setHasText("mistaken.jpg")).first().getByText("Remove").click();
        isAccessible(page);
        page.click("[id='removal:remove']");
        assertThat(page.locator("[id='removal:removeWhy-field']")).hasClass(Pattern.compile(".*bad.*"));
        page.fill("[id='removal:removeWhy']", "belongs to another case");
        page.click("[id='removal:remove']");

        assertThat(page.locator("#file-list")).not().containsText("mistaken.jpg");
        assertThat(page.locator("#chron")).containsText("belongs to another case");
    }

    @Test
    void handsOutForSavingOnly() {
        Page page = signedIn("psychologist", "en");
        String number = openACase(page, 5);
        APIResponse added = send(page, number, UUID.randomUUID(), "Үлгі\u202Egpj.exe", HostilePictures.withGps());
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        String id = added.text().replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");

        APIResponse file = page.context().request().get(origin() + "/api/v1/cases/" + number + "/attachments/" + id + "/content");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers()).containsEntry("content-type", "image/jpeg").containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "no-store").containsEntry("cross-origin-resource-policy", "same-origin");
        assertThat(file.headers().get("content-disposition")).matches("attachment; filename=\"[A-Za-z0-9_ .-]+\\.jpg\"; filename\\*=UTF-8''[A-Za-z0-9%._-]+\\.jpg");
        assertThat(file.headers().get("content-security-policy")).contains("sandbox", "default-src 'none'").doesNotContain("script-src");
        assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", HostileFiles.CANARY);
        APIResponse thumb = page.context().request().get(origin() + "/api/v1/cases/" + number + "/attachments/" + id + "/thumbnail");
        assertThat(thumb.headers()).containsEntry("content-type", "image/jpeg").containsEntry("cache-control", "no-store");
        assertThat(signedIn("psychologist2", "en").context().request().get(origin() + "/api/v1/cases/" + number + "/attachments/" + id + "/content").status())
                .isEqualTo(404);
    }

    @Test
    void refusesHostileFilesOverHttpWithWords() throws IOException, InterruptedException {
        Page page = signedIn("psychologist", "en");
        String number = openACase(page, 6);
        List<HostileFiles.Sample> some = HostileFiles.all().stream().filter(sample -> sample.refusedWith() != null && !sample.refusedWith().endsWith("tooLarge"))
                .toList();
        for (int i = 0; i < some.size(); i += 8) {
            APIResponse answer = send(page, number, UUID.randomUUID(), some.get(i).name(), some.get(i).bytes().get());
            assertThat(answer.status()).as(some.get(i).what()).isEqualTo(422);
            assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
            assertThat(answer.text()).as(some.get(i).what()).contains("\"field\":\"file\"", "\"key\":\"" + some.get(i).refusedWith() + "\"");
        }
        HttpResponse<String> large = sendLarge(page, number, new byte[15 * MEGA + 100]);
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("attachment.tooLarge");
        HttpResponse<String> larger = sendLarge(page, number, new byte[40 * MEGA]);
        assertThat(larger.statusCode()).isEqualTo(413);
        assertThat(larger.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(send(page, number, null, "a.jpg", HostilePictures.jpeg()).status()).isEqualTo(422);
    }

    /** Past the browser's remote control, which carries so much slowly; with the browser's session. */
    private static HttpResponse<String> sendLarge(Page page, String number, byte[] file) throws IOException, InterruptedException {
        String cookies = page.context().cookies(origin()).stream().map(cookie -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(URI.create(origin() + "/api/v1/cases/" + number + "/attachments")).header("Cookie", cookies)
                .header("X-CSRF-Token", page.locator("meta[name=csrf]").getAttribute("content")).header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/octet-stream").POST(HttpRequest.BodyPublishers.ofByteArray(file)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static APIResponse send(Page page, String number, UUID key, String name, byte[] file) {
        String csrf = page.locator("meta[name=csrf]").getAttribute("content");
        var options = RequestOptions.create().setHeader("X-CSRF-Token", csrf).setHeader("Content-Type", "application/octet-stream").setTimeout(120_000)
                .setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + java.net.URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .setData(file);
        if (key != null) {
            options.setHeader("Idempotency-Key", key.toString());
        }
        return page.context().request().post(origin() + "/api/v1/cases/" + number + "/attachments", options);
    }

    /** Opens one of the psychologist's cases and gives its number. */
    private static String openACase(Page page, int place) {
        page.navigate(origin() + "/cases");
        String address = page.locator("tbody a[href^='/cases/TRK']").nth(place).getAttribute("href");
        page.navigate(origin() + address);
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static void choose(Page page, FilePayload... files) {
        page.locator("[id='adding:file']").setInputFiles(files);
    }

    /** Stands on disk: so much is not sent through the browser's remote control. */
    private static Path large(String name, int megabytes) {
        try {
            return Files.write(Files.createDirectories(Path.of("target/large")).resolve(name), new byte[megabytes * MEGA]);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static FilePayload file(String name, byte[] bytes) {
        String type = name.endsWith("jpg") ? "image/jpeg" : name.endsWith("pdf") ? "application/pdf" : "application/octet-stream";
        return new FilePayload(name, type, bytes);
    }
}
