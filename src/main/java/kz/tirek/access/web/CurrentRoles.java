package kz.tirek.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import kz.tirek.access.Role;
import kz.tirek.shared.Settings;
import org.jboss.logging.Logger;

/**
 * Asks the identity provider at each request which roles a person has now (OpenID Connect Core 1.0, §5.3, claim {@code roles}): a role that was taken away is gone
 * at the next request, a session that was ended too. While the provider does not answer, the roles of the token hold, which is a minute old at most.
 */
@ApplicationScoped
public class CurrentRoles {
    private static final Logger LOG = Logger.getLogger(CurrentRoles.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** For how long a provider that did not answer is left alone, so that nobody waits for it at every click. */
    private static final long PAUSE_NANOS = Duration.ofSeconds(10).toNanos();
    private static final int UNAUTHORIZED = 401;
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final AtomicLong silentSince = new AtomicLong();
    private volatile URI endpoint;

    /** The provider ended the session. */
    static final class Ended extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * The roles that hold now, those of Tirek only; empty when the provider does not answer or says nothing of roles.
     *
     * @param token the access token
     * @throws Ended when the provider knows the session no longer
     */
    Optional<Set<Role>> of(String token) throws Ended {
        long silent = silentSince.get();
        if (silent != 0 && System.nanoTime() - silent < PAUSE_NANOS) {
            return Optional.empty();
        }
        try {
            HttpResponse<String> answer = get(endpoint(), token);
            if (answer.statusCode() == UNAUTHORIZED) {
                throw new Ended();
            }
            if (silentSince.getAndSet(0) != 0) {
                LOG.info("The identity provider answers again");
            }
            return answer.statusCode() == OK ? roles(answer.body()) : Optional.empty();
        } catch (IOException | JsonException fault) {
            if (silentSince.getAndSet(System.nanoTime()) == 0) {
                LOG.warnf("The identity provider does not say who has which role (%s); the roles of the tokens hold", fault.getClass().getSimpleName());
            }
            return Optional.empty();
        }
    }

    private URI endpoint() throws IOException {
        if (endpoint == null) {
            String provider = Settings.of("TIREK_OIDC_PROVIDER_URL", "");
            HttpResponse<String> answer = get(URI.create(provider + "/.well-known/openid-configuration"), null);
            endpoint = URI.create(parsed(answer.body()).getString("userinfo_endpoint"));
        }
        return endpoint;
    }

    private HttpResponse<String> get(URI address, String token) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    /** A person without any role has no claim {@code roles}: {@code roles_told} says that this provider would tell them. */
    private static Optional<Set<Role>> roles(String body) {
        JsonObject said = parsed(body);
        if (!said.getBoolean("roles_told", false)) {
            return Optional.empty();
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        said.getOrDefault("roles", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonString.class).forEach(name -> Role.named(name.getString()).ifPresent(roles::add));
        return Optional.of(roles);
    }

    private static JsonObject parsed(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
