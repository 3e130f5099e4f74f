package kz.tirek.access;

import static kz.tirek.access.AccessTable.Target.NOTHING;

import java.util.ArrayList;
import java.util.List;
import kz.tirek.access.AccessTable.Operation;

/** What can be asked of to-do lists, notices, targets and of what makes work faster. */
final class HandOperations {
    private static final String NOBODYS = "{\"ids\":[\"00000000-0000-0000-0000-000000000001\"]}";

    private HandOperations() {}

    static List<Operation> all() {
        var all = new ArrayList<Operation>();
        for (String path : List.of("/todo", "/todo?view=DONE", "/todo?view=%27%3B--", "/notices", "/api/v1/todo", "/api/v1/todo?part=SNOOZED", "/api/v1/notices",
                "/api/v1/notices/waiting", "/api/v1/notices/mail")) {
            all.add(get(path, Permission.SIGNED_IN));
        }
        for (String path : List.of("/targets", "/targets?target=CRISIS_ACCEPT", "/api/v1/targets", "/api/v1/targets/CRISIS_ACCEPT", "/api/v1/targets/hours")) {
            all.add(get(path, Permission.TARGETS_MANAGE));
        }
        for (String path : List.of("/api/v1/cases/export?format=csv", "/api/v1/cases/export?format=csv&view=all&risk=HIGH", "/api/v1/saved-views")) {
            all.add(get(path, Permission.CASE_READ));
        }
        all.add(get("/snippets", Permission.SESSION_WORK));
        all.add(get("/api/v1/snippets", Permission.SESSION_WORK));
        all.add(send("POST", "/api/v1/todo/done", NOBODYS, Permission.SIGNED_IN, "ABSENT"));
        all.add(send("POST", "/api/v1/find", "{\"text\":\"%\"}", Permission.SIGNED_IN, "OK"));
        all.add(send("POST", "/api/v1/cases/search", "{\"text\":\"\",\"size\":5}", Permission.CASE_READ, "OK"));
        all.add(send("POST", "/api/v1/cases/follow-ups", "{\"numbers\":[]}", Permission.CASE_WORK, "REFUSED"));
        all.add(send("POST", "/api/v1/snippets", "{}", Permission.SESSION_WORK, "REFUSED"));
        all.add(send("POST", "/api/v1/saved-views", "{}", Permission.CASE_READ, "REFUSED"));
        all.add(send("PUT", "/api/v1/targets/CRISIS_ACCEPT", "{}", Permission.TARGETS_MANAGE, "REFUSED"));
        all.add(send("PUT", "/api/v1/targets/hours", "{}", Permission.TARGETS_MANAGE, "REFUSED"));
        return all;
    }

    private static Operation get(String path, Permission permission) {
        return Operation.get(path, permission, List.of(NOTHING));
    }

    private static Operation send(String method, String path, String body, Permission permission, String done) {
        return Operation.send(method, path, body, permission, List.of(NOTHING), done);
    }
}
