package kz.tirek.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import kz.tirek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Mail through a real mail server: word of an emergency access reaches the owner and the person responsible within a minute, also when the server was away. */
class MailIT extends BrowserTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String OWNER = "psychologist@example.invalid";
    private static final String PRIVACY = "privacy@example.invalid";
    private static final String REASON = "mail test: nobody answers at the school";

    @Test
    void tellsOfAnEmergencyAccessWithoutSayingAnythingOfIt() throws MessagingException, IOException, InterruptedException {
        // whoever never signed in has no address yet
        Page owner = signedIn("psychologist", "kk");
        signedIn("privacy", "en");
        owner.navigate(origin() + "/cases");
        String number = owner.locator("tbody a[href^='/cases/TRK']").first().getAttribute("href").replaceFirst(".*/", "");
        open(number, "first");
        // the mail server is away at first: the mail waits
        Thread.sleep(Duration.ofSeconds(8).toMillis());
        GreenMail server = new GreenMail(new ServerSetup(Integer.getInteger("tirek.test.mail.port"), "127.0.0.1", "smtp"));
        server.start();
        try {
            Instant began = Instant.now();
            List<Message> mails = awaited(server);
            assertThat(Duration.between(began, Instant.now())).isLessThan(MINUTE.plusSeconds(30));
            for (Message mail : mails) {
                assertThat(mail.getSubject()).startsWith("Tirek");
                assertThat(mail.getContent().toString()).contains(origin() + "/home").doesNotContain(number, "TRK-", REASON, "Үлгі", "psychologist");
            }

            server.purgeEmailFromAllMailboxes();
            began = Instant.now();
            open(number, "second");
            awaited(server);
            assertThat(Duration.between(began, Instant.now())).isLessThan(MINUTE);
        } catch (FolderException fault) {
            throw new IllegalStateException(fault);
        } finally {
            server.stop();
        }
    }

    @Test
    void keepsQuietHoursAndGoesOutOnceADayForWhoeverWantsThat() throws MessagingException, IOException, InterruptedException {
        Page owner = signedIn("psychologist", "en");
        Page privacy = signedIn("privacy", "en");
        owner.navigate(origin() + "/cases");
        String number = owner.locator("tbody a[href^='/cases/TRK']").first().getAttribute("href").replaceFirst(".*/", "");
        LocalTime now = LocalTime.now(ZoneId.of("Asia/Almaty")).truncatedTo(ChronoUnit.MINUTES);
        GreenMail server = new GreenMail(new ServerSetup(Integer.getInteger("tirek.test.mail.port"), "127.0.0.1", "smtp"));
        server.start();
        try {
            wish(privacy, "\"quietFrom\":\"" + now.minusHours(1) + "\",\"quietUntil\":\"" + now.plusHours(2) + "\"");
            wish(owner, "\"digestAt\":\"" + now.plusMinutes(1) + "\"");
            open(number, "third");
            Instant end = Instant.now().plus(Duration.ofMinutes(4));
            while (of(server, OWNER).isEmpty() && Instant.now().isBefore(end)) {
                Thread.sleep(1000);
            }
            assertThat(of(server, PRIVACY)).as("none in quiet hours").isEmpty();
            assertThat(of(server, OWNER)).as("one mail for everything").singleElement().satisfies(mail -> {
                assertThat(mail.getContent().toString()).containsPattern(": \\d+\\.\\s+[^:]+: \\d+\\.").contains(origin() + "/home").doesNotContain(number, "TRK-", REASON);
            });
            assertThat(LocalTime.now(ZoneId.of("Asia/Almaty"))).isAfterOrEqualTo(now.plusMinutes(1));
        } finally {
            server.stop();
            wish(privacy, "\"silent\":[]");
            wish(owner, "\"silent\":[]");
        }
    }

    private static void wish(Page page, String wanted) {
        String address = origin() + "/api/v1/notices/mail";
        APIResponse now = page.context().request().get(address);
        String version = now.text().replaceFirst("(?s).*\"version\":(\\d+).*", "$1");
        String csrf = page.context().request().get(origin() + "/api/v1/me").headers().get("x-csrf-token");
        APIResponse answer = page.context().request().put(address, RequestOptions.create().setHeader("Content-Type", "application/json")
                .setHeader("X-CSRF-Token", csrf).setData("{\"version\":" + version + "," + wanted + "}"));
        assertThat(answer.status()).isEqualTo(200);
    }

    private void open(String number, String which) {
        Page page = signedIn("psychologist2", "en");
        page.navigate(origin() + "/emergency");
        page.fill("[id='emergency:caseNumber']", number);
        page.check("[id='emergency:category:0']");
        page.fill("[id='emergency:reason']", REASON + ", " + which);
        page.click("[id='emergency:open']");
        page.waitForURL("**/cases/TRK-*");
        page.context().close();
    }

    /** All that has come once both have heard. */
    private static List<Message> awaited(GreenMail server) throws InterruptedException {
        Instant end = Instant.now().plus(MINUTE).plusSeconds(30);
        while ((of(server, OWNER).isEmpty() || of(server, PRIVACY).isEmpty()) && Instant.now().isBefore(end)) {
            Thread.sleep(500);
        }
        assertThat(of(server, OWNER)).isNotEmpty();
        assertThat(of(server, PRIVACY)).isNotEmpty();
        return Arrays.asList(server.getReceivedMessages());
    }

    private static List<MimeMessage> of(GreenMail server, String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(mail -> address.equals(recipient(mail))).toList();
    }

    private static String recipient(Message mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
