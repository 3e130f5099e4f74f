package kz.tirek;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import kz.tirek.access.Role;
import org.junit.jupiter.api.Test;

/** What the realm file promises about signing in. */
class RealmTest {
    private static final Path REALM = Path.of("realm-export.json");
    private static final Path DEMO_USERS = Path.of("src/demo/resources/demo-users.json");
    private static final Path STAFF = Path.of("src/demo/resources/demo/staff.csv");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[A-Z_]+}");
    private static final Pattern SECRET = Pattern.compile("secret|value|secretData|privateKey", Pattern.CASE_INSENSITIVE);

    private final JsonObject realm = read(REALM);
    private final JsonObject demo = read(DEMO_USERS);

    @Test
    void knowsTheRolesOfTheWorkAndNoOthers() {
        assertThat(names(realm.getJsonObject("roles"), "realm"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values()).map(Role::realmName).toList());
    }

    @Test
    void sendsPeopleBackToItsOwnPagesOnly() {
        JsonObject portal = client("tirek-portal");
        assertThat(texts(portal, "redirectUris")).containsExactly("${PORTAL_ORIGIN}/sign-in");
        assertThat(texts(portal, "webOrigins")).containsExactly("${PORTAL_ORIGIN}");
        assertThat(portal.getJsonObject("attributes").getString("pkce.code.challenge.method")).isEqualTo("S256");
        assertThat(portal.getJsonObject("attributes")).doesNotContainKey("post.logout.redirect.uris");
        assertThat(texts(client("admin-cli"), "redirectUris")).isEmpty();
    }

    @Test
    void signsPeopleInByTheCodeFlowAlone() {
        assertThat(client("tirek-portal").getBoolean("standardFlowEnabled")).isTrue();
        assertThat(client("tirek-portal").getBoolean("publicClient")).isFalse();
        assertThat(client("admin-cli").getBoolean("standardFlowEnabled")).isFalse();
        for (JsonObject client : clients()) {
            assertThat(client.getBoolean("directAccessGrantsEnabled")).isFalse();
            assertThat(client.getBoolean("implicitFlowEnabled")).isFalse();
            assertThat(client.getBoolean("serviceAccountsEnabled")).isFalse();
        }
    }

    @Test
    void makesTokensForThePortalAloneWithTheRolesOfTheWorkAlone() {
        assertThat(clients()).noneMatch(client -> client.getBoolean("fullScopeAllowed"));
        assertThat(client("tirek-portal").getJsonArray("protocolMappers").getJsonObject(0).getJsonObject("config").getString("included.client.audience"))
                .isEqualTo("tirek-portal");
        assertThat(realm.getJsonArray("scopeMappings").getValuesAs(JsonObject.class)).singleElement().satisfies(mapping ->
                assertThat(texts(mapping, "roles")).containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values()).map(Role::realmName).toList()));
    }

    @Test
    void stopsPeopleWhoGuessPasswords() {
        assertThat(realm.getBoolean("bruteForceProtected")).isTrue();
        assertThat(realm.getInt("failureFactor")).isLessThanOrEqualTo(10);
        assertThat(realm.getString("passwordPolicy")).contains("length(12)");
        assertThat(realm.getBoolean("registrationAllowed")).isFalse();
    }

    @Test
    void forgetsARevokedRoleWithinAMinute() {
        assertThat(realm.getInt("accessTokenLifespan")).isLessThanOrEqualTo(60);
    }

    @Test
    void speaksKazakhFirst() {
        assertThat(realm.getString("defaultLocale")).isEqualTo("kk");
        assertThat(texts(realm, "supportedLocales")).containsExactly("kk", "ru", "en");
        assertThat(realm.getString("loginTheme")).isEqualTo("tirek");
    }

    @Test
    void holdsNoSecrets() {
        assertThat(secrets(realm)).isNotEmpty().allMatch(value -> PLACEHOLDER.matcher(value).matches());
        assertThat(secrets(demo)).isNotEmpty().allMatch(value -> PLACEHOLDER.matcher(value).matches());
    }

    @Test
    void givesEachRoleADemoAccountThatTheDemoDataKnows() throws IOException {
        List<String> accounts = demo.getJsonArray("users").getValuesAs(JsonObject.class).stream()
                .map(user -> String.join(",", user.getString("username"), user.getString("id"),
                        user.getString("firstName") + " " + user.getString("lastName"), texts(user, "realmRoles").get(0)))
                .toList();

        assertThat(Files.readAllLines(STAFF).stream().skip(1)).containsExactlyElementsOf(accounts);
        assertThat(accounts.stream().map(line -> line.substring(line.lastIndexOf(',') + 1)))
                .containsAll(Arrays.stream(Role.values()).map(Role::realmName).toList());
    }

    private JsonObject client(String id) {
        return clients().stream().filter(client -> client.getString("clientId").equals(id)).findFirst().orElseThrow();
    }

    private List<JsonObject> clients() {
        return realm.getJsonArray("clients").getValuesAs(JsonObject.class);
    }

    private static List<String> names(JsonObject parent, String list) {
        return parent.getJsonArray(list).getValuesAs(JsonObject.class).stream().map(item -> item.getString("name")).toList();
    }

    private static List<String> texts(JsonObject parent, String list) {
        return parent.getJsonArray(list).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    /** Every text anywhere inside whose name says that it is a secret. */
    private static List<String> secrets(JsonValue value) {
        List<String> found = new ArrayList<>();
        if (value instanceof JsonObject object) {
            object.forEach((name, item) -> {
                if (item instanceof JsonString text && SECRET.matcher(name).matches()) {
                    found.add(text.getString());
                }
                found.addAll(secrets(item));
            });
        } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            value.asJsonArray().stream().map(RealmTest::secrets).forEach(found::addAll);
        }
        return found;
    }

    private static JsonObject read(Path file) {
        try (Reader text = Files.newBufferedReader(file); JsonReader reader = Json.createReader(text)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
