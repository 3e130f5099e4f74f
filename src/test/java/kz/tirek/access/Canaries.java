package kz.tirek.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What must not sing: every pupil's name, every case's number and a text told in confidence, looked for in whatever the portal answers. */
final class Canaries {
    /** A text for the notes of a test. */
    static final String TOLD = "told-in-confidence-7f3a";
    /** No case has the number 000000: pages show it as an example. */
    private static final Pattern NUMBER = Pattern.compile("TRK-\\d{4}-(?!000000)\\d{6}");
    /** Words that stand in one piece of text, with nothing but spaces between them. */
    private static final Pattern RUN = Pattern.compile("[\\p{L}’-]+(?: +[\\p{L}’-]+)+");
    private static final Pattern IN_JSON = Pattern.compile("\"surname\":\"([^\"]+)\",\"givenName\":\"([^\"]+)\"");
    private static final String NAMES = """
            select surname || ' ' || given_name from pupil where not nameless
            except select split_part(display_name, ' ', 1) || ' ' || split_part(display_name, ' ', 2) from staff""";
    /** Pupils of the schools that the account serves as a psychologist, and of the cases it opened in an emergency or was let into; and those who signed for them, who may be called like another child. */
    private static final String OWN_NAMES = """
            with own as (select p.id, p.surname || ' ' || p.given_name as name from pupil p join staff s on s.username = ?
            where exists (select 1 from assignment a where a.staff_id = s.id and a.until is null and a.unit_kind = 'SCHOOL' and a.unit_key = p.school_id::text)
                or exists (select 1 from support_case c left join emergency_access e on e.case_id = c.id and e.staff_id = s.id
                    where c.pupil_id = p.id and (c.owner_id = s.id or e.id is not null or exists (select 1 from case_share h where h.case_id = c.id and h.staff_id = s.id))))
            select name from own
            union select split_part(k.given_by, ' ', 1) || ' ' || split_part(k.given_by, ' ', 2) from consent k join own on own.id = k.pupil_id
            union select split_part(g.name, ' ', 1) || ' ' || split_part(g.name, ' ', 2) from guardian g join own on own.id = g.pupil_id""";
    /** Children referred to the Centre and who stands for them, for its specialists. */
    private static final String REFERRED_NAMES = """
            with own as (select p.id, p.surname || ' ' || p.given_name as name from pupil p join support_case c on c.pupil_id = p.id join referral r on r.case_id = c.id)
            select name from own
            union select split_part(g.name, ' ', 1) || ' ' || split_part(g.name, ' ', 2) from guardian g join own on own.id = g.pupil_id""";
    private static final String OWN_NUMBERS = """
            select c.number from support_case c join staff s on s.username = ?
            where c.owner_id = s.id or exists (select 1 from emergency_access e where e.case_id = c.id and e.staff_id = s.id)
                or exists (select 1 from case_share h where h.case_id = c.id and h.staff_id = s.id)
                or exists (select 1 from case_handover h join assignment a on a.staff_id = s.id and a.until is null and a.unit_key = h.to_school::text
                    where h.case_id = c.id)""";

    private final Connection owner;
    private final Set<String> names;
    private final Map<String, Set<String>> ownNames = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> ownNumbers = new ConcurrentHashMap<>();

    /** @param owner sees past every policy */
    Canaries(Connection owner) throws SQLException {
        this.owner = owner;
        names = texts(NAMES, null);
    }

    /**
     * What an answer tells an account that it has no right to know.
     *
     * @param asked the number that the account itself asked for
     */
    List<String> heard(String username, Role role, String text, String asked) {
        List<String> heard = new ArrayList<>();
        Set<String> known = known(username, role);
        named(text).stream().filter(name -> !known.contains(name)).forEach(name -> heard.add("names a pupil"));
        // case numbers are facts: managers and the person responsible for personal data know them by other ways
        if (role != Role.MANAGER && role != Role.PRIVACY) {
            Set<String> own = ownNumbers.computeIfAbsent(username, one -> texts(OWN_NUMBERS, one));
            NUMBER.matcher(text).results().map(MatchResult::group).filter(number -> !number.equals(asked) && !own.contains(number)).distinct()
                    .forEach(number -> heard.add("tells a case's number"));
        }
        if (role != Role.PSYCHOLOGIST && text.contains(TOLD)) {
            heard.add("tells what was told in confidence");
        }
        return heard;
    }

    private Set<String> known(String username, Role role) {
        return switch (role) {
            case PSYCHOLOGIST -> ownNames.computeIfAbsent(username, one -> texts(OWN_NAMES, one));
            case SPECIALIST -> ownNames.computeIfAbsent(username, one -> {
                Set<String> referredAndShared = texts(REFERRED_NAMES, null);
                referredAndShared.addAll(texts(OWN_NAMES, one));
                return referredAndShared;
            });
            default -> Set.of();
        };
    }

    /** Names of pupils in a text, whether as a page writes them or in JSON. */
    Set<String> named(String text) {
        Set<String> found = new HashSet<>();
        RUN.matcher(IN_JSON.matcher(text).replaceAll("$1 $2")).results().map(run -> run.group().split(" +")).forEach(words -> {
            for (int i = 1; i < words.length; i++) {
                String name = words[i - 1] + " " + words[i];
                if (names.contains(name)) {
                    found.add(name);
                }
            }
        });
        return found;
    }

    private synchronized Set<String> texts(String query, String username) {
        Set<String> found = new HashSet<>();
        try (var statement = owner.prepareStatement(query)) {
            if (username != null) {
                statement.setString(1, username);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        return found;
    }
}
