package kz.tirek.access;

import static kz.tirek.access.AccessTable.Target.NOTHING;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import kz.tirek.access.AccessTable.Operation;

/** What can be asked of appointments and groups. */
final class AppointmentOperations {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Almaty"));
    private static final String OWN_TIME = "{\"whom\":\"OWN\",\"about\":\"matrix\",\"day\":\"" + TODAY + "\",\"startsAt\":\"09:00\",\"minutes\":20,\"place\":\"ROOM\"}";

    private AppointmentOperations() {}

    static List<Operation> all() {
        Stream<Operation> pages = Stream.of("/appointments", "/appointments?view=week", "/appointments?view=month", "/appointments/new", "/appointments/settings",
                "/api/v1/appointments?from=" + TODAY + "&to=" + TODAY.plusDays(7)).map(path -> Operation.get(path, Permission.APPOINTMENT_WORK, List.of(NOTHING)));
        Stream<Operation> groups = Stream.of("/groups", "/groups/new", "/api/v1/groups").map(path -> Operation.get(path, Permission.GROUP_WORK, List.of(NOTHING)));
        Stream<Operation> sent = Stream.of(
                Operation.send("POST", "/api/v1/appointments", OWN_TIME, Permission.APPOINTMENT_WORK, List.of(NOTHING), "OK"),
                Operation.send("POST", "/api/v1/appointments", "{}", Permission.APPOINTMENT_WORK, List.of(NOTHING), "REFUSED"),
                Operation.send("POST", "/api/v1/appointments/preview", "{}", Permission.APPOINTMENT_WORK, List.of(NOTHING), "REFUSED"),
                Operation.send("POST", "/api/v1/groups", "{}", Permission.GROUP_WORK, List.of(NOTHING), "REFUSED"));
        String absent = "/api/v1/appointments/00000000-0000-7000-8000-000000000000/";
        Stream<Operation> settled = Stream.of("move", "cancel", "miss", "held", "take-back").map(what -> Operation.send("POST", absent + what,
                "{\"version\":0,\"why\":\"ILL\",\"day\":\"" + TODAY + "\",\"startsAt\":\"09:00\",\"minutes\":20}", Permission.APPOINTMENT_WORK, List.of(NOTHING), "ABSENT"));
        return Stream.of(pages, groups, sent, settled).flatMap(all -> all).toList();
    }
}
