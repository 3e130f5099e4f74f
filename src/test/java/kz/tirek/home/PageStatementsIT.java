package kz.tirek.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.tirek.testing.BrowserStack;
import kz.tirek.testing.Visitor;
import org.junit.jupiter.api.Test;

/** How many statements each page costs, as PostgreSQL counts them: no page asks the database row by row. */
class PageStatementsIT {
    private static final Pattern CASE = Pattern.compile("/cases/TRK-\\d{4}-\\d{6}");
    /** The most that any page may cost: who asks, what they may, the bell, what the page shows, the audit. */
    private static final int MOST = 30;
    /** A page that asks every feature what it has of one child, or of a day, costs a few for each of them. */
    private static final int MOST_OF_ALL = 40;
    private static final List<String> OF_ALL = List.of("/home", "{number}", "{number}/chronology", "{number}/screening");
    private static final int TRIES = 3;
    private static final List<String> OF_A_CASE = List.of("", "/risk", "/screening", "/plan", "/referrals", "/chronology", "/documents", "/team");

    @Test
    void staysUnderItsBoundOnEveryPage() throws SQLException {
        Map<String, Long> costs = new TreeMap<>();
        try (Connection owner = BrowserStack.superuser()) {
            for (Map.Entry<String, List<String>> account : EveryPageIT.PAGES.entrySet()) {
                Visitor visitor = Visitor.signedIn(account.getKey());
                List<String> paths = new ArrayList<>(account.getValue());
                if (account.getKey().equals("psychologist")) {
                    String one = CASE.matcher(visitor.ask("GET", "/cases", null).body()).results().map(MatchResult::group).findFirst().orElseThrow();
                    OF_A_CASE.forEach(path -> paths.add(one + path));
                }
                for (String path : paths) {
                    String page = account.getKey() + " " + path.replaceAll("TRK-\\d{4}-\\d{6}", "{number}");
                    costs.put(page, cost(owner, visitor, path, bound(page)));
                }
            }
        }
        System.out.println("Statements per page: " + costs);
        assertThat(costs.entrySet()).filteredOn(cost -> cost.getValue() > bound(cost.getKey())).as("pages above their bound").isEmpty();
    }

    private static int bound(String page) {
        return OF_ALL.stream().anyMatch(page::endsWith) ? MOST_OF_ALL : MOST;
    }

    /** At most so many: where a job asked the database meanwhile, the least of some tries. */
    private static long cost(Connection owner, Visitor visitor, String path, int bound) throws SQLException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES && least > bound; i++) {
            long before = calls(owner);
            assertThat(visitor.ask("GET", path, null).statusCode()).as(path).isEqualTo(200);
            least = Math.min(least, calls(owner) - before);
        }
        return least;
    }

    private static long calls(Connection owner) throws SQLException {
        try (var statement = owner.prepareStatement("select coalesce(sum(calls), 0) from pg_stat_statements where userid = 'tirek_app'::regrole"); var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
