package kz.tirek.run;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the person who started Tirek whom they can sign in as. */
class Accounts {
    private final Settings settings;

    Accounts(Settings settings) {
        this.settings = settings;
    }

    void print(PrintStream out) throws IOException {
        Map<String, String> roles = read(settings.realm()).getJsonObject("roles").getJsonArray("realm")
                .getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(role -> role.getString("name"), role -> role.getString("description")));
        for (JsonObject user : read(settings.demoUsers()).getJsonArray("users").getValuesAs(JsonObject.class)) {
            String name = user.getString("username");
            if (settings.demo() || name.equals("admin")) {
                out.printf("  %-14s %s%n", name, roles.get(user.getJsonArray("realmRoles").getString(0)));
            }
        }
        out.println(settings.demoPassword().equals("demo")
                ? "  Password of each: demo (DEMO_PASSWORD sets another, before the first start)"
                : "  Password of each: what DEMO_PASSWORD was at the first start");
        out.println("Accounts are kept at " + settings.keycloakOrigin() + "/admin/ (admin, password in "
                + settings.data().resolve("secrets.properties") + "). Ctrl-C stops everything.");
    }

    private static JsonObject read(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file); JsonReader reader = Json.createReader(text)) {
            return reader.readObject();
        }
    }
}
