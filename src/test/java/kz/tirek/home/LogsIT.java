package kz.tirek.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tirek.testing.BrowserStack;
import kz.tirek.testing.BrowserTest;
import kz.tirek.testing.HostilePictures;
import org.junit.jupiter.api.Test;

/** What is told to the portal stands in no log: not the portal's, not the database's, not the identity provider's. */
class LogsIT extends BrowserTest {
    private static final String SURNAME = "Канарейкина";
    private static final String NOTE = "kanariya-note-7d1f";
    private static final String FILE = "kanariya-file-7d1f";
    private static final String PHONE = "7015550177";
    private static final String IIN = iin("120514", 6);

    @Test
    void keepsNothingPersonalInAnyLog() {
        Page page = signedIn("psychologist", "kk");
        String school = between(get(page, "/api/v1/me"), "\"key\":\"", "\"");
        String pupil = send(page, "/api/v1/pupils", 201, """
                {"surname":"%s","givenName":"Айдана","iin":"%s","birthDate":"2012-05-14","sex":"FEMALE","school":"%s","grade":7,"letter":"Ә","language":"KAZAKH"}"""
                .formatted(SURNAME, IIN, school)).replaceFirst(".*/", "");
        send(page, "/api/v1/pupils/" + pupil + "/guardians", 201, """
                {"name":"%s Гүлнар","relation":"MOTHER","phone":"+7%s","legalRepresentative":true}""".formatted(SURNAME, PHONE));
        // twice, wrong and too long: refusals and faults quote nothing
        send(page, "/api/v1/pupils", 422, """
                {"surname":"%s","givenName":"Айдана","iin":"%s","birthDate":"2012-05-14","sex":"FEMALE","school":"%s","grade":77,"letter":"Ә","language":"KAZAKH"}"""
                .formatted(SURNAME, IIN, school));
        send(page, "/api/v1/pupils", 400, "{\"surname\":\"%s\",\"iin\":\"%s\",\"sex\":\"%s\"}".formatted(SURNAME, IIN, NOTE));
        page.navigate(origin() + "/cases");
        String address = page.locator("tbody a[href^='/cases/TRK']").last().getAttribute("href");
        send(page, "/api/v1" + address + "/sessions", 422, "{\"sign\":true,\"session\":{\"note\":\"%s\",\"minutes\":9999}}".formatted(NOTE));
        send(page, "/api/v1" + address + "/sessions", 400, "{\"sign\":true,\"session\":{\"note\":\"%s\",\"kind\":\"%s\"}}".formatted(NOTE, NOTE));
        addFile(page, address);
        page.navigate(origin() + address + "?do=reassess");
        page.fill("[id='change:why']", NOTE);
        page.click("[id='change:reassess']");
        page.waitForURL(url -> !url.contains("do="));
        page.navigate(origin() + "/pupils/" + pupil);
        page.navigate(origin() + "/nowhere?x=1");

        List<Path> logs = logs();
        assertThat(logs).hasSizeGreaterThanOrEqualTo(3);
        for (Path log : logs) {
            assertThat(read(log)).as(log.toString()).doesNotContain(SURNAME, NOTE, FILE, PHONE, IIN);
        }
    }

    private static void addFile(Page page, String address) {
        for (byte[] file : List.of(HostilePictures.jpeg(), new byte[] {1, 2, 3})) {
            page.context().request().post(origin() + "/api/v1" + address + "/attachments", headers(page)
                    .setHeader("Content-Disposition", "attachment; filename=\"" + FILE + ".jpg\"").setHeader("Content-Type", "image/jpeg").setData(file));
        }
        assertThat(page.context().request().get(origin() + "/api/v1" + address + "/attachments").text()).contains(FILE);
    }

    /** Whatever the programs of the stack wrote down. */
    private static List<Path> logs() {
        var settings = BrowserStack.running().settings();
        try (Stream<Path> files = Files.walk(settings.data())) {
            return files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(".log")).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String read(Path log) {
        try {
            String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            assertThat(log.getFileName().toString().equals("portal.log") && text.isBlank()).isFalse();
            return text;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String get(Page page, String path) {
        return page.context().request().get(origin() + path).text();
    }

    /** @return where what was made stands */
    private static String send(Page page, String path, int expected, String json) {
        var answer = page.context().request().post(origin() + path, headers(page).setHeader("Content-Type", "application/json").setData(json));
        assertThat(answer.status()).as(path + ": " + answer.text()).isEqualTo(expected);
        return answer.headers().getOrDefault("location", "");
    }

    private static RequestOptions headers(Page page) {
        return RequestOptions.create().setHeader("X-CSRF-Token", page.locator("meta[name=csrf]").getAttribute("content"))
                .setHeader("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }

    /** A number that can exist, of somebody who does not. */
    private static String iin(String born, int century) {
        for (int serial = 177; ; serial++) {
            String eleven = "%s%d%04d".formatted(born, century, serial);
            int check = sum(eleven, 0) % 11;
            check = check < 10 ? check : sum(eleven, 2) % 11;
            if (check < 10) {
                return eleven + check;
            }
        }
    }

    private static int sum(String eleven, int from) {
        int sum = 0;
        for (int i = 0; i < 11; i++) {
            sum += (eleven.charAt(i) - '0') * ((i + from) % 11 + 1);
        }
        return sum;
    }
}
