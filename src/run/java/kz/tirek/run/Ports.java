package kz.tirek.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Finds out whether the four ports are free before anything is started on them. */
class Ports {

    private Ports() {}

    /** Fails with one line that names the port and the property that changes it. */
    static void check(Settings settings) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("tirek.http.port", settings.httpPort());
        ports.put("tirek.keycloak.port", settings.keycloakPort());
        ports.put("tirek.db.port", settings.dbPort());
        ports.put("tirek.management.port", settings.managementPort());
        Set<Integer> seen = new HashSet<>();
        ports.forEach((property, port) -> {
            if (!seen.add(port)) {
                throw new Trouble("Port " + port + " is given twice: choose another with -D" + property + "=…");
            }
            if (!free(port)) {
                throw new Trouble("Port " + port + " is taken: choose another with -D" + property + "=…");
            }
        });
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
