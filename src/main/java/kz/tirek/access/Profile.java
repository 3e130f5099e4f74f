package kz.tirek.access;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusal;

/** What a person knows and may set of themselves. */
@Work
public class Profile {
    private static final Set<String> LANGUAGES = Set.of("kk", "ru", "en");
    private static final Set<String> THEMES = Set.of("", "light", "dark");

    @Inject Actor actor;
    @Inject StaffQueries queries;

    /** Who the signed-in person is. */
    public record Me(String username, List<String> roles, List<Unit> units) {}

    @Requires(Permission.SIGNED_IN)
    public Me me() {
        List<String> roles = actor.identity().roles().stream().sorted().map(Role::realmName).toList();
        return new Me(actor.identity().username(), roles, actor.units());
    }

    @Requires(Permission.SIGNED_IN)
    public void prefer(Preferences preferences) {
        if (!LANGUAGES.contains(preferences.language()) || !THEMES.contains(preferences.theme())) {
            throw Refusal.of("profile.unknownPreference");
        }
        self().prefer(preferences.language(), preferences.theme());
    }

    /** The key (32 bytes) under which the person's browser encrypts what it keeps of unsaved text. */
    @Requires(Permission.SIGNED_IN)
    public byte[] draftKey() {
        return queries.key(actor.id()).orElseThrow(Absent::new).draftKey();
    }

    private Staff self() {
        return queries.staff(actor.id()).orElseThrow(Absent::new);
    }
}
