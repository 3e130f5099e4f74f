package kz.tirek.access;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.tirek.shared.SearchText;

/** Finds people to share work with, by name and role; says no more of them than a list of staff on a wall. */
@Work
public class Colleagues {
    private static final int MOST = 20;

    @Inject StaffQueries queries;

    /**
     * Up to 20 others in Kazakh order, who had one of the roles when they last signed in. One statement.
     *
     * @param text part of a name; all when empty
     */
    @Requires(Permission.SIGNED_IN)
    public List<Colleague> find(String text, Collection<Role> roles) {
        String[] wanted = roles.stream().map(Role::name).toArray(String[]::new);
        return queries.colleagues(SearchText.anywhere(text == null ? "" : text), wanted, MOST).stream().map(Colleagues::colleague).toList();
    }

    private static Colleague colleague(Object[] row) {
        List<Role> roles = Arrays.stream((String[]) row[2]).map(Role::valueOf).toList();
        return new Colleague((UUID) row[0], (String) row[1], roles, List.of((String[]) row[3]));
    }
}
