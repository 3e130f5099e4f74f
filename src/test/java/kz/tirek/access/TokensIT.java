package kz.tirek.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import kz.tirek.testing.BrowserStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bearer tokens of REST: only one that the provider signed, for the portal, and not long ago. */
class TokensIT {
    private static final String CLIENT = "another-program";
    private static final String AUDIENCE = """
            {"name": "audience", "protocol": "openid-connect", "protocolMapper": "oidc-audience-mapper",
             "config": {"included.client.audience": "tirek-portal", "access.token.claim": "true"}}""";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String keycloak = BrowserStack.running().settings().keycloakOrigin();
    private String admin;
    private String client;

    @BeforeEach
    void registerAnotherProgram() throws IOException, InterruptedException {
        admin = token("master", "admin-cli", "admin", BrowserStack.running().secrets().keycloakAdminPassword());
        HttpResponse<String> made = admin("POST", "/clients", """
                {"clientId": "%s", "publicClient": true, "directAccessGrantsEnabled": true, "standardFlowEnabled": false}""".formatted(CLIENT));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        client = made.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }

    @AfterEach
    void forgetIt() throws IOException, InterruptedException {
        assertThat(admin("DELETE", "/clients/" + client, "").statusCode()).isEqualTo(204);
    }

    @Test
    void takesATokenMadeForThePortalOnly() throws IOException, InterruptedException {
        assertThat(me(psychologist()).statusCode()).isEqualTo(401);

        admin("POST", "/clients/" + client + "/protocol-mappers/models", AUDIENCE);

        HttpResponse<String> answer = me(psychologist());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"username\":\"psychologist\"");
    }

    @Test
    void takesNoTokenThatWasChangedOrSignedByAnother() throws IOException, InterruptedException, GeneralSecurityException {
        admin("POST", "/clients/" + client + "/protocol-mappers/models", AUDIENCE);
        String[] parts = psychologist().split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
        String privacy = encoded(claims.replace("\"psychologist\"", "\"privacy\"").getBytes(UTF_8));
        assertThat(claims).contains("\"psychologist\"");

        assertThat(me(parts[0] + "." + privacy + "." + parts[2]).statusCode()).isEqualTo(401);
        assertThat(me(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(UTF_8)) + "." + privacy + ".").statusCode()).isEqualTo(401);
        assertThat(me(parts[0] + "." + parts[1] + "." + signature(parts[0] + "." + parts[1])).statusCode()).isEqualTo(401);
        assertThat(me("nonsense").statusCode()).isEqualTo(401);
        assertThat(me(String.join(".", parts)).statusCode()).isEqualTo(200);
    }

    @Test
    void takesNoTokenThatIsOver() throws IOException, InterruptedException {
        admin("POST", "/clients/" + client + "/protocol-mappers/models", AUDIENCE);
        admin("PUT", "/clients/" + client, """
                {"clientId": "%s", "publicClient": true, "directAccessGrantsEnabled": true, "attributes": {"access.token.lifespan": "2"}}""".formatted(CLIENT));
        String token = psychologist();
        Thread.sleep(Duration.ofSeconds(4).toMillis());

        assertThat(me(token).statusCode()).isEqualTo(401);
        assertThat(me(psychologist()).statusCode()).isEqualTo(200);
    }

    private String psychologist() throws IOException, InterruptedException {
        return token("tirek", CLIENT, "psychologist", BrowserStack.running().settings().demoPassword());
    }

    private HttpResponse<String> me(String token) throws IOException, InterruptedException {
        URI me = URI.create(BrowserStack.running().settings().origin() + "/api/v1/me");
        return http.send(HttpRequest.newBuilder(me).header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
    }

    private String token(String realm, String program, String username, String password) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=" + program + "&username=" + username + "&password=" + URLEncoder.encode(password, UTF_8);
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
        JsonObject tokens = Json.createReader(new StringReader(answer.body())).readObject();
        assertThat(answer.statusCode()).as(tokens.getString("error_description", "")).isEqualTo(200);
        return tokens.getString("access_token");
    }

    private HttpResponse<String> admin(String method, String path, String body) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/tirek" + path)).header("Authorization", "Bearer " + admin)
                .header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static String signature(String signed) throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(pair.getPrivate());
        signature.update(signed.getBytes(UTF_8));
        return encoded(signature.sign());
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
