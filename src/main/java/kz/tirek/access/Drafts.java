package kz.tirek.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusal;
import kz.tirek.vault.Vault;

/** Keeps what a person types until it is saved, so that a dead battery or an expired sign-in loses nothing. */
@Work
public class Drafts {
    /** A form's key holds no personal data: {@code session:new}, {@code session:TRK-2026-000123}. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9:-]{1,120}");
    private static final int MOST = 200_000;

    @Inject DraftQueries queries;
    @Inject Vault vault;
    @Inject Actor actor;
    @Inject Clock clock;

    /**
     * A kept draft.
     *
     * @param fields the form's fields as JSON text, as the browser gave them
     */
    public record Kept(String fields, Instant savedAt) {}

    @Requires(Permission.SIGNED_IN)
    public Optional<Kept> kept(String form) {
        return queries.draft(actor.id(), checked(form)).map(draft -> new Kept(vault.open(place(form), draft.sealed()), draft.savedAt()));
    }

    /** Keeps the fields; a later call for the same form replaces them. @return when */
    @Requires(Permission.SIGNED_IN)
    public Instant keep(String form, String fields) {
        if (fields == null || fields.length() > MOST) {
            throw Refusal.of("draft.tooLong");
        }
        Instant now = clock.instant();
        queries.keep(actor.id(), checked(form), vault.seal(place(form), fields), now);
        return now;
    }

    @Requires(Permission.SIGNED_IN)
    public void drop(String form) {
        queries.drop(actor.id(), checked(form));
    }

    private String place(String form) {
        return "draft|" + form + "|" + actor.id();
    }

    private static String checked(String form) {
        if (form == null || !KEY.matcher(form).matches()) {
            throw new Absent();
        }
        return form;
    }
}
