package kz.tirek.run;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Brings the realm in Keycloak to what the realm file says; people added by hand in the console stay. */
class RealmSetup {
    private static final String REALM = "/realms/tirek";

    private final Settings settings;
    private final Secrets secrets;

    RealmSetup(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    void apply() throws IOException, InterruptedException {
        String text = filled(settings.realm());
        JsonObject wanted = parse(text);
        AdminApi keycloak = new AdminApi(settings.keycloakOrigin(), secrets.keycloakAdminPassword());
        Path applied = settings.data().resolve("realm.sha256");
        String hash = hash(text);
        boolean absent = keycloak.object(REALM).isEmpty();
        if (absent) {
            keycloak.post("/realms", Json.createObjectBuilder(wanted).add("users", users()).build());
        } else if (!Files.exists(applied) || !Files.readString(applied).equals(hash)) {
            update(keycloak, wanted);
        }
        if (!absent) {
            keycloak.post(REALM + "/partialImport",
                    Json.createObjectBuilder().add("ifResourceExists", "SKIP").add("users", users()).build());
        }
        Files.writeString(applied, hash);
    }

    private void update(AdminApi keycloak, JsonObject wanted) throws IOException, InterruptedException {
        keycloak.put(REALM, Json.createObjectBuilder(wanted).remove("roles").remove("clients").remove("scopeMappings").build());
        for (JsonObject role : wanted.getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class)) {
            String path = REALM + "/roles/" + role.getString("name");
            if (keycloak.object(path).isEmpty()) {
                keycloak.post(REALM + "/roles", role);
            }
        }
        for (JsonObject client : wanted.getJsonArray("clients").getValuesAs(JsonObject.class)) {
            JsonArray found = keycloak.get(REALM + "/clients?clientId=" + client.getString("clientId")).asJsonArray();
            if (found.isEmpty()) {
                keycloak.post(REALM + "/clients", client);
            } else {
                JsonObject there = found.getJsonObject(0);
                keycloak.put(REALM + "/clients/" + there.getString("id"), withoutOthers(client, there));
            }
        }
        for (JsonObject mapping : wanted.getJsonArray("scopeMappings").getValuesAs(JsonObject.class)) {
            addScope(keycloak, mapping);
        }
    }

    /** Lets a client see the roles that it is meant to see, and no others. */
    private static void addScope(AdminApi keycloak, JsonObject mapping) throws IOException, InterruptedException {
        JsonObject client = keycloak.get(REALM + "/clients?clientId=" + mapping.getString("client")).asJsonArray().getJsonObject(0);
        JsonArrayBuilder roles = Json.createArrayBuilder();
        for (JsonString role : mapping.getJsonArray("roles").getValuesAs(JsonString.class)) {
            roles.add(keycloak.object(REALM + "/roles/" + role.getString()));
        }
        keycloak.post(REALM + "/clients/" + client.getString("id") + "/scope-mappings/realm", roles.build());
    }

    /** Keycloak keeps the attributes that an update does not name, so those of earlier times are named with nothing in them. */
    private static JsonObject withoutOthers(JsonObject client, JsonObject there) {
        JsonObjectBuilder attributes = Json.createObjectBuilder();
        there.getJsonObject("attributes").keySet().forEach(name -> attributes.add(name, ""));
        attributes.addAll(Json.createObjectBuilder(client.getJsonObject("attributes")));
        return Json.createObjectBuilder(client).add("attributes", attributes).build();
    }

    /** The accounts of the demo; without the demo only the administrator. */
    private JsonArray users() throws IOException {
        JsonArray credentials = DemoPassword.credentials(settings.demoPassword());
        JsonArrayBuilder users = Json.createArrayBuilder();
        for (JsonObject user : parse(filled(settings.demoUsers())).getJsonArray("users").getValuesAs(JsonObject.class)) {
            if (settings.demo() || user.getString("username").equals("admin")) {
                users.add(Json.createObjectBuilder(user).add("credentials", credentials));
            }
        }
        return users.build();
    }

    private String filled(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new Trouble("There is no " + file);
        }
        return Files.readString(file)
                .replace("${PORTAL_ORIGIN}", settings.origin())
                .replace("${PORTAL_CLIENT_SECRET}", quoted(secrets.clientSecret()))
                .replace("${DEMO_PASSWORD}", quoted(settings.demoPassword()));
    }

    private static String quoted(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
