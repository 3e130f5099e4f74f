package kz.tirek.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import kz.tirek.access.AccessTable.Operation;
import kz.tirek.access.AccessTable.Target;
import kz.tirek.testing.BrowserStack;
import kz.tirek.testing.Visitor;

/** What stands in the demo data for each {@link Target}, and how it is asked for. */
final class Targets {
    /** Every demo account and its role. */
    static final Map<String, Role> ACCOUNTS = accounts();

    private static final int AT_ONCE = 3;

    private final Map<Target, String> keys = new EnumMap<>(Target.class);
    private final Map<Target, String> children = new EnumMap<>(Target.class);

    String key(Target target) {
        return keys.getOrDefault(target, "");
    }

    /** The child's name as pages write it, or {@code null}. */
    String child(Target target) {
        return children.get(target);
    }

    void find() throws SQLException {
        try (Connection owner = BrowserStack.owner()) {
            String found = """
                    select c.number, p.surname || ' ' || p.given_name from support_case c join staff s on s.id = c.owner_id join pupil p on p.id = c.pupil_id
                    where s.username = ? and (c.status = 'CLOSED') = ? and (c.consent_id is not null or c.status = 'CLOSED')
                        and exists (select 1 from support_session m where m.case_id = c.id and m.signed_at is not null)
                        and not exists (select 1 from case_share h where h.case_id = c.id) and not exists (select 1 from case_handover h where h.case_id = c.id)
                    order by c.number limit 1""";
            String shared = """
                    select c.number, p.surname || ' ' || p.given_name from support_case c join pupil p on p.id = c.pupil_id join case_share h on h.case_id = c.id
                    join staff s on s.id = h.staff_id where s.username = ? and h.ended_at is null and (h.kind = 'SUPERVISOR') = ? order by c.number limit 1""";
            put(owner, Target.SHARED_CASE, shared, "specialist", false);
            put(owner, Target.SUPERVISED_CASE, shared, "specialist", true);
            put(owner, Target.OPEN_CASE_HERE, found, "psychologist", false);
            put(owner, Target.CLOSED_CASE_HERE, found, "psychologist", true);
            put(owner, Target.OPEN_CASE_ELSEWHERE, found, "psychologist2", false);
            put(owner, Target.CLOSED_CASE_ELSEWHERE, found, "psychologist2", true);
            String session = """
                    select m.id::text, p.surname || ' ' || p.given_name from support_session m join support_case c on c.id = m.case_id
                    join staff s on s.id = c.owner_id join pupil p on p.id = c.pupil_id where s.username = ? and (m.signed_at is not null) = ? and c.number <> '%s' order by m.id limit 1""".formatted(key(Target.OPEN_CASE_HERE));
            put(owner, Target.SESSION_HERE, session, "psychologist", true);
            put(owner, Target.SESSION_ELSEWHERE, session, "psychologist2", true);
            String pupil = """
                    select p.id::text, p.surname from pupil p join assignment a on a.unit_key = p.school_id::text join staff s on s.id = a.staff_id
                    where s.username = ? and ? = exists (select 1 from support_case c where c.pupil_id = p.id) order by p.id limit 1""";
            put(owner, Target.PUPIL_HERE, pupil, "psychologist", false);
            put(owner, Target.PUPIL_OF_CASE_HERE, pupil, "psychologist", true);
            put(owner, Target.PUPIL_ELSEWHERE, pupil, "psychologist2", false);
            String referral = """
                    select r.number, p.surname || ' ' || p.given_name from referral r join staff s on s.id = r.sent_by join support_case c on c.id = r.case_id
                    join pupil p on p.id = c.pupil_id where s.username = ? and ? and r.status = 'ACCEPTED' order by r.number limit 1""";
            put(owner, Target.REFERRAL_HERE, referral, "psychologist", true);
            put(owner, Target.REFERRAL_ELSEWHERE, referral, "psychologist2", true);
            put(owner, Target.STAFF_MEMBER, "select id::text, null from staff where username = ? and ?", "psychologist2", true);
        }
        keys.put(Target.ABSENT_REFERRAL, "REF-2020-999999");
        keys.put(Target.ABSENT_CASE, "TRK-2020-999999");
        keys.put(Target.ABSENT_PUPIL, UUID.randomUUID().toString());
    }

    /** The psychologist of another district opens a case in an emergency. */
    void openInEmergency(Page page) {
        page.navigate(BrowserStack.running().settings().origin() + "/emergency");
        page.fill("[id='emergency:caseNumber']", keys.get(Target.OPEN_CASE_HERE));
        page.check("[id='emergency:category:0']");
        page.fill("[id='emergency:reason']", "matrix: the child is in danger, the specialist is away");
        page.click("[id='emergency:open']");
        page.waitForURL("**/cases/TRK-*");
        assertThat(page.content()).contains(children.get(Target.OPEN_CASE_HERE));
        keys.put(Target.EMERGENCY_CASE, keys.get(Target.OPEN_CASE_HERE));
        children.put(Target.EMERGENCY_CASE, children.get(Target.OPEN_CASE_HERE));
        page.context().close();
    }

    HttpResponse<String> send(Visitor visitor, Operation operation, Target target) {
        return visitor.ask(operation.method(), operation.path().replace("{}", key(target)), operation.body());
    }

    /** Logs a session whose note is a canary. */
    void tell(Visitor visitor, Target target) {
        Operation log = AccessTable.operations().stream().filter(one -> one.path().endsWith("/sessions") && one.body() != null).findFirst().orElseThrow();
        Operation told = Operation.send(log.method(), log.path(), log.body().replace("matrix", Canaries.TOLD), log.permission(), log.targets(), log.done());
        assertThat(send(visitor, told, target).statusCode()).isEqualTo(201);
    }

    private void put(Connection owner, Target target, String query, String username, boolean flag) throws SQLException {
        try (var statement = owner.prepareStatement(query)) {
            statement.setString(1, username);
            statement.setBoolean(2, flag);
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).as("the demo data have a %s", target).isTrue();
                keys.put(target, row.getString(1));
                if (row.getString(2) != null) {
                    children.put(target, row.getString(2));
                }
            }
        }
    }

    /** Does something with each account, some at once, each with a session of its own that was signed in before. */
    static void forEachAtOnce(Map<String, Visitor> visitors, BiConsumer<String, Visitor> work) {
        ExecutorService some = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> running = new ArrayList<>();
            visitors.forEach((username, visitor) -> running.add(some.submit(() -> work.accept(username, visitor))));
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        } finally {
            some.shutdownNow();
        }
    }

    private static Map<String, Role> accounts() {
        var accounts = new LinkedHashMap<String, Role>();
        for (Role role : Role.values()) {
            accounts.put(role.realmName(), role);
        }
        accounts.put("psychologist2", Role.PSYCHOLOGIST);
        return accounts;
    }
}
