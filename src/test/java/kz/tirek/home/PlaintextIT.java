package kz.tirek.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.tirek.testing.BrowserStack;
import kz.tirek.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** What was told in confidence, numbers of persons and unsaved text stand readable nowhere: not in the database's files, its log of changes, a dump, logs, or temporary files. */
class PlaintextIT extends BrowserTest {
    private static final String TOLD = "zq7canary";
    private static final String IIN = "120304600737";
    private static final String PHONE = "7010007351";
    /** Names of pupils are not sealed (threat-model.md says why): the search must find this one. */
    private static final String CONTROL = "Канарейкина";
    private static final int PIECE = 1 << 20;

    @Test
    void standsReadableNowhere() throws SQLException, IOException {
        tell();
        Path data = BrowserStack.running().settings().data();

        List<String> hits = new ArrayList<>();
        List<String> controls = new ArrayList<>();
        try (var files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (InputStream content = Files.newInputStream(file)) {
                    search(data.relativize(file).toString(), content, hits, controls);
                }
            }
        }
        assertThat(controls).as("the search finds what is readable").anyMatch(place -> place.contains("pg_wal"));
        dump(hits, controls);
        assertThat(controls).as("the search finds what is readable").anyMatch(place -> place.contains("dump of pupil"));
        assertThat(hits).isEmpty();
    }

    private void tell() throws SQLException {
        Page page = signedIn("psychologist", "en");
        String today = LocalDate.now(ZoneId.of("Asia/Almaty")).toString();
        String pupil = made(page, "/pupils", """
                {"surname": "%s", "givenName": "Үлгі", "birthDate": "2012-03-04", "sex": "FEMALE", "school": "%s", "grade": 7, "letter": "А",
                 "language": "KAZAKH", "iin": "%s"}""".formatted(CONTROL, school(), IIN));
        made(page, "/pupils/" + pupil + "/guardians", """
                {"name": "Үлгі Ана", "relation": "MOTHER", "phone": "+7 701 000 73 51", "legalRepresentative": true}""");
        String number = made(page, "/cases", """
                {"pupil": "%1$s", "reasons": ["OTHER"], "source": "CLASS_TEACHER", "risk": "HIGH", "riskWhy": "%2$s why",
                 "urgent": {"why": "%2$s urgent", "decidedBy": "%2$s deputy", "until": "%3$s"}}""".formatted(pupil, TOLD, today));
        made(page, "/cases/" + number + "/sessions", """
                {"session": {"kind": "INDIVIDUAL", "heldOn": "%2$s", "startedAt": "09:00", "minutes": 20, "place": "ROOM", "themes": [], "methods": [],
                 "note": "%1$s note", "nextStep": "%1$s next"}, "sign": true}""".formatted(TOLD, today));
        made(page, "/appointments", """
                {"whom": "PUPIL", "caseNumber": "%s", "about": "%s about", "day": "%s", "startsAt": "09:00", "minutes": 20, "place": "ROOM"}"""
                .formatted(number, TOLD, today));
        made(page, "/appointments", """
                {"whom": "TEACHER", "about": "%s teacher", "day": "%s", "startsAt": "10:00", "minutes": 20, "place": "ROOM"}""".formatted(TOLD, today));
        tellOfAGroup(page, pupil, today);
        page.navigate(origin() + "/sessions/new");
        page.fill("[id='session:note']", TOLD + " unsaved");
        assertThat(page.locator("[data-saved]")).hasText(Pattern.compile("Saved.*"));

        Page other = signedIn("psychologist2", "en");
        other.navigate(origin() + "/emergency");
        other.fill("[id='emergency:caseNumber']", number);
        other.check("[id='emergency:category:0']");
        other.fill("[id='emergency:reason']", TOLD + " the child is in danger");
        other.click("[id='emergency:open']");
        other.waitForURL("**/cases/TRK-*");
        assertThat(other.content()).contains(TOLD + " why");
    }

    private void tellOfAGroup(Page page, String pupil, String today) throws SQLException {
        String group = made(page, "/groups", """
                {"kind": "TRAINING", "name": "Breathing", "goals": "%s goals", "school": "%s", "meetings": 2}""".formatted(TOLD, school()));
        made(page, "/pupils/" + pupil + "/consents", """
                {"givenBy": "Үлгі Ана", "relation": "MOTHER", "givenOn": "%s", "scopes": ["TRAINING"]}""".formatted(today));
        APIResponse member = page.context().request().fetch(origin() + "/api/v1/groups/" + group + "/members/" + pupil, RequestOptions.create().setMethod("PUT")
                .setHeader("X-CSRF-Token", page.locator("meta[name=csrf]").getAttribute("content")));
        assertThat(member.status()).as(member.text()).isEqualTo(204);
        made(page, "/groups/" + group + "/meetings", """
                {"heldOn": "%2$s", "startedAt": "08:00", "minutes": 40, "present": ["%3$s"], "note": "%1$s note", "remarks": [{"pupil": "%3$s", "text": "%1$s remark"}]}"""
                .formatted(TOLD, today, pupil));
    }

    /** The key of what was made: the last part of its address. */
    private String made(Page page, String path, String body) {
        APIResponse answer = page.context().request().post(origin() + "/api/v1" + path, RequestOptions.create().setHeader("Content-Type", "application/json")
                .setHeader("Idempotency-Key", UUID.randomUUID().toString()).setHeader("X-CSRF-Token", page.locator("meta[name=csrf]").getAttribute("content"))
                .setData(body));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.headers().getOrDefault("location", "").replaceFirst(".*/", "");
    }

    private static void search(String place, InputStream content, List<String> hits, List<String> controls) throws IOException {
        byte[][] secrets = {TOLD.getBytes(UTF_8), IIN.getBytes(UTF_8), PHONE.getBytes(UTF_8)};
        byte[] control = CONTROL.getBytes(UTF_8);
        int overlap = 64;
        byte[] piece = new byte[PIECE + overlap];
        int kept = 0;
        int read;
        while ((read = content.readNBytes(piece, kept, PIECE)) > 0) {
            int filled = kept + read;
            for (byte[] secret : secrets) {
                if (holds(piece, filled, secret)) {
                    hits.add(place + " holds " + new String(secret, UTF_8));
                }
            }
            if (holds(piece, filled, control)) {
                controls.add(place);
            }
            kept = Math.min(overlap, filled);
            System.arraycopy(piece, filled - kept, piece, 0, kept);
        }
    }

    private static boolean holds(byte[] piece, int filled, byte[] wanted) {
        for (int i = 0; i <= filled - wanted.length; i++) {
            if (piece[i] == wanted[0] && Arrays.equals(piece, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    /** Every table as a dump writes it. */
    private static void dump(List<String> hits, List<String> controls) throws SQLException, IOException {
        try (Connection owner = BrowserStack.owner(); var statement = owner.createStatement();
                var tables = statement.executeQuery("select tablename from pg_tables where schemaname = 'tirek'")) {
            while (tables.next()) {
                var text = new ByteArrayOutputStream();
                owner.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (select * from " + tables.getString(1) + ") to stdout", text);
                search("dump of " + tables.getString(1), new ByteArrayInputStream(text.toByteArray()), hits, controls);
            }
        }
    }

    private static String school() throws SQLException {
        try (Connection owner = BrowserStack.owner(); var statement = owner.createStatement(); var row = statement.executeQuery("""
                select a.unit_key from assignment a join staff s on s.id = a.staff_id where s.username = 'psychologist' and a.until is null limit 1""")) {
            row.next();
            return row.getString(1);
        }
    }
}
