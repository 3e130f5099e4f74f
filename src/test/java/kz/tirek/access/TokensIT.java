package kz.tirek.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import kz.tirek.testing.BrowserStack;
import kz.tirek.testing.KeycloakAdmin;
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
    private KeycloakAdmin keycloak;
    private String client;

    @BeforeEach
    void registerAnotherProgram() throws IOException, InterruptedException {
        keycloak = new KeycloakAdmin();
        HttpResponse<String> made = keycloak.send("POST", "/clients", """
                {"clientId": "%s", "publicClient": true, "directAccessGrantsEnabled": true, "standardFlowEnabled": false}""".formatted(CLIENT));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        client = made.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }

    @AfterEach
    void forgetIt() throws IOException, InterruptedException {
        assertThat(keycloak.send("DELETE", "/clients/" + client, "").statusCode()).isEqualTo(204);
    }

    @Test
    void takesATokenMadeForThePortalOnly() throws IOException, InterruptedException {
        assertThat(me(psychologist()).statusCode()).isEqualTo(401);

        keycloak.send("POST", "/clients/" + client + "/protocol-mappers/models", AUDIENCE);

        HttpResponse<String> answer = me(psychologist());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"username\":\"psychologist\"");
    }

    @Test
    void takesNoTokenThatWasChangedOrSignedByAnother() throws IOException, InterruptedException, GeneralSecurityException {
        keycloak.send("POST", "/clients/" + client + "/protocol-mappers/models", AUDIENCE);
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
        keycloak.send("POST", "/clients/" + client + "/protocol-mappers/models", AUDIENCE);
        keycloak.send("PUT", "/clients/" + client, """
                {"clientId": "%s", "publicClient": true, "directAccessGrantsEnabled": true, "attributes": {"access.token.lifespan": "2"}}""".formatted(CLIENT));
        String token = psychologist();
        Thread.sleep(Duration.ofSeconds(4).toMillis());

        assertThat(me(token).statusCode()).isEqualTo(401);
        assertThat(me(psychologist()).statusCode()).isEqualTo(200);
    }

    private String psychologist() throws IOException, InterruptedException {
        return keycloak.token("tirek", CLIENT, "psychologist", BrowserStack.running().settings().demoPassword());
    }

    private HttpResponse<String> me(String token) throws IOException, InterruptedException {
        URI me = URI.create(BrowserStack.running().settings().origin() + "/api/v1/me");
        return http.send(HttpRequest.newBuilder(me).header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
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
