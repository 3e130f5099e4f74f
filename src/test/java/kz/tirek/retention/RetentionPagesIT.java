package kz.tirek.retention;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.tirek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Keeping, erasing and giving out in the browser and over REST, signed in through the real Keycloak. */
class RetentionPagesIT extends BrowserTest {
    private static final List<String> PAGES = List.of("/retention", "/retention?rule=CASE-NARRATIVE", "/erasures", "/subject-access");
    private static final String SEND = """
            async ([method, path, body]) => {
              const answer = await fetch(path, {method, body: body === null ? undefined : JSON.stringify(body), headers: {'Content-Type': 'application/json',
                'X-CSRF-Token': document.querySelector('meta[name=csrf]').content, 'Idempotency-Key': crypto.randomUUID()}});
              const text = await answer.text();
              let json = {};
              try { json = JSON.parse(text); } catch (e) { }
              return {status: answer.status, type: answer.headers.get('content-type'), location: answer.headers.get('location'), body: json};
            }""";

    @Test
    void isFitToUse() {
        Page screen = signedIn("privacy", "kk");
        for (String path : PAGES) {
            assertThat(screen.navigate(origin() + path).status()).as(path).isEqualTo(200);
            isAccessible(screen);
            picture(screen, "retention" + path.replaceAll("\\W+", "-"));
        }
        becomesPhone(screen, "ru");
        for (String path : PAGES) {
            screen.navigate(origin() + path);
            fits(screen);
            isAccessible(screen);
        }
        Page manager = onPhone("manager", "en");
        manager.navigate(origin() + "/erasures");
        fits(manager);
        isAccessible(manager);
        assertThat(manager.navigate(origin() + "/retention").status()).isEqualTo(403);
    }

    @Test
    void changesARuleAndShowsItsHistory() {
        Page page = signedIn("privacy", "en");
        page.navigate(origin() + "/retention?rule=DRAFT-NARRATIVE");
        page.fill("[id='rule:days']", "0");
        page.click("[id='rule:change']");
        assertThat(page.locator("[id='rule:days-field'] .err")).containsText("1 to");
        page.fill("[id='rule:days']", "21");
        page.fill("[id='rule:basis']", "Decision of the Centre on unsaved text");
        page.click("[id='rule:change']");

        assertThat(page.locator("#rules")).containsText("21 days");
        page.navigate(origin() + "/retention?rule=DRAFT-NARRATIVE");
        assertThat(page.locator("section.act-card")).containsText("14 days");
    }

    @Test
    void withdrawsAConsentAndEndsAGuardianOverRest() {
        Page page = signedIn("psychologist", "en");
        Map<String, Object> pupil = pupilOfACase(page);
        String path = "/api/v1/pupils/" + pupil.get("id");

        Map<String, Object> added = send(page, "POST", path + "/guardians", Map.of("name", "Үлгі Сәуле", "relation", "GRANDPARENT", "legalRepresentative", false), 201);
        Map<String, Object> guardian = called(added, "guardians", "name", "Үлгі Сәуле");
        String one = path + "/guardians/" + guardian.get("id");
        Map<String, Object> corrected = send(page, "PUT", one,
                Map.of("version", guardian.get("version"), "name", "Үлгі Сәулеш", "relation", "GUARDIAN", "legalRepresentative", true), 200);
        send(page, "POST", one + "/end", Map.of("version", guardian.get("version")), 409);
        Map<String, Object> ended = send(page, "POST", one + "/end", Map.of("version", called(corrected, "guardians", "name", "Үлгі Сәулеш").get("version")), 200);
        assertThat(called(ended, "guardians", "name", "Үлгі Сәулеш").get("endedOn")).isNotNull();

        String today = (String) page.evaluate("new Date().toLocaleDateString('sv')");
        Map<String, Object> filed = send(page, "POST", path + "/consents",
                Map.of("givenBy", "Үлгі Мереке", "relation", "MOTHER", "givenOn", today, "scopes", List.of("COUNSELLING")), 201);
        Map<String, Object> consent = called(filed, "consents", "givenBy", "Үлгі Мереке");
        String taken = path + "/consents/" + consent.get("id") + "/withdrawal";
        assertThat(errors(send(page, "POST", taken, Map.of("version", consent.get("version"), "withdrawnOn", "2020-01-01"), 422))).containsExactly("consent.withdrawnOutside");
        Map<String, Object> withdrawn = send(page, "POST", taken, Map.of("version", consent.get("version"), "withdrawnOn", today), 200);
        assertThat(called(withdrawn, "consents", "givenBy", "Үлгі Мереке")).containsEntry("inForce", false);
        send(page, "POST", taken, Map.of("withdrawnOn", today), 422);
    }

    @Test
    void givesTheFileOfAChildAfterASecondPersonAgreed() {
        Page psychologist = signedIn("psychologist", "en");
        String number = numberOfACase(psychologist);
        Page privacy = signedIn("privacy", "kk");
        privacy.navigate(origin() + "/subject-access");
        privacy.fill("[id='noting:subjectChild']", number);
        privacy.fill("[id='noting:subjectAsker']", "Үлгі Әсел");
        privacy.selectOption("[id='noting:subjectRelation']", "MOTHER");
        privacy.selectOption("[id='noting:subjectProof']", "IDENTITY_CARD");
        privacy.click("[id='noting:note']");
        assertThat(privacy.locator("main")).containsText("Үлгі Әсел");
        assertThat(privacy.locator("a[href$='file.pdf']")).hasCount(0);

        Page manager = signedIn("manager", "en");
        List<?> noted = (List<?>) list(manager, "/api/v1/subject-requests");
        Map<?, ?> request = (Map<?, ?>) noted.get(0);
        send(manager, "POST", "/api/v1/subject-requests/" + request.get("id") + "/decision", Map.of("version", request.get("version"), "granted", true), 204);

        privacy.navigate(origin() + "/subject-access");
        String file = privacy.locator("a[href$='file.pdf']").first().getAttribute("href");
        APIResponse pdf = privacy.request().get(origin() + file);
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.headers()).containsEntry("content-type", "application/pdf").containsEntry("content-disposition", "attachment; filename=\"subject-access.pdf\"");
        assertThat(new String(pdf.body(), 0, 5)).isEqualTo("%PDF-");
        assertThat(privacy.request().get(origin() + file.replace(".pdf", ".json")).text()).contains(number, "\"sessions\"", "EXPORT");
        assertThat(manager.request().get(origin() + file).status()).isEqualTo(403);
        assertThat(psychologist.request().get(origin() + file).status()).isEqualTo(403);
        isAccessible(privacy);
    }

    private static String numberOfACase(Page page) {
        page.navigate(origin() + "/cases");
        return page.locator("tbody th a").first().getAttribute("href").replace("/cases/", "");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> pupilOfACase(Page page) {
        Map<String, Object> one = send(page, "GET", "/api/v1/cases/" + numberOfACase(page), null, 200);
        return send(page, "GET", "/api/v1/pupils/" + ((Map<String, Object>) one.get("confidence")).get("pupilId"), null, 200);
    }

    private static Object list(Page page, String path) {
        page.navigate(origin() + "/home");
        return page.evaluate("path => fetch(path).then(answer => answer.json())", path);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> send(Page page, String method, String path, Map<String, Object> body, int status) {
        var args = new ArrayList<Object>(List.of(method, path));
        args.add(body);
        var answer = (Map<String, Object>) page.evaluate(SEND, args);
        assertThat(answer.get("status")).as("%s %s: %s", method, path, answer).isEqualTo(status);
        if (status >= 400) {
            assertThat((String) answer.get("type")).startsWith("application/problem+json");
        }
        return (Map<String, Object>) answer.get("body");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> called(Map<String, Object> pupil, String part, String field, String value) {
        return ((List<Map<String, Object>>) pupil.get(part)).stream().filter(one -> value.equals(one.get(field))).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<String> errors(Map<String, Object> problem) {
        return ((List<Map<String, String>>) problem.get("errors")).stream().map(error -> error.get("key")).toList();
    }
}
