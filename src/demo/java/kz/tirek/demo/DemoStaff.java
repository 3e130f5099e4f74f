package kz.tirek.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tirek.access.Identity;
import kz.tirek.access.Role;
import kz.tirek.access.SignIn;

/** The people who have a demo account. */
@ApplicationScoped
public class DemoStaff {
    private static final String FILE = "/demo/staff.csv";

    @Inject SignIn signIn;
    private final Map<String, Identity> people = read();

    /** From now on this step is the work of that person. */
    public void signIn(String username) {
        signIn.as(identity(username), "demo");
    }

    public Identity identity(String username) {
        return people.get(username);
    }

    /** Everybody, in the file's order. */
    public List<Identity> all() {
        return List.copyOf(people.values());
    }

    private static Map<String, Identity> read() {
        try (var reader = new BufferedReader(new InputStreamReader(DemoStaff.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split(",")).map(DemoStaff::person)
                    .collect(Collectors.toMap(Identity::username, person -> person, (a, b) -> a, LinkedHashMap::new));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** username, subject, display name, role */
    private static Identity person(String[] cells) {
        return new Identity(cells[1], cells[0], cells[2], Set.of(Role.named(cells[3]).orElseThrow()));
    }
}
