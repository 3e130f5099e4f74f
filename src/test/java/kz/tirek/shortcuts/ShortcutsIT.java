package kz.tirek.shortcuts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import kz.tirek.access.Identity;
import kz.tirek.access.SignIn;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import kz.tirek.testing.ContainerTest;
import org.junit.jupiter.api.Test;

/** Pieces of text, saved views and columns inside the server: one's own, and what a school shares. */
class ShortcutsIT extends ContainerTest {
    @Inject Snippets snippets;
    @Inject SavedViews views;
    @Inject Columns columns;
    @Inject SignIn signIn;

    @Test
    void keepsAPieceOfTextForItsAuthorAndSharesItWithTheSchool() {
        UUID school = given.aSchool();
        Identity author = given.aPsychologistOf(school);
        UUID request = key();
        UUID mine = snippets.add(request, new SnippetText("Greeting", "Agreed on the rules of the talk.", false));
        assertThat(snippets.add(request, new SnippetText("Greeting", "Agreed on the rules of the talk.", false))).isEqualTo(mine);
        UUID shared = snippets.add(key(), new SnippetText("Breathing", "Did the breathing exercise.", true));
        assertThat(snippets.list()).extracting(SnippetLine::text).containsExactlyInAnyOrder("Agreed on the rules of the talk.", "Did the breathing exercise.");

        given.aPsychologistOf(school);
        assertThat(snippets.list()).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(shared);
            assertThat(line.own()).isFalse();
        });
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> snippets.remove(shared, 0));
        given.aPsychologistOf(given.aSchool());
        assertThat(snippets.list()).isEmpty();

        signIn.as(author, "test");
        snippets.change(mine, 0, new SnippetText("Greeting", "Agreed on the rules.", false));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> snippets.change(mine, 0, new SnippetText("Greeting", "again", false)));
        snippets.remove(mine, 1);
        assertThat(snippets.list()).hasSize(1);
        snippets.bringBack(mine);
        assertThat(snippets.list()).hasSize(2);
        assertRefused("shared.required", () -> snippets.add(key(), new SnippetText(" ", "text", false)));
    }

    @Test
    void keepsFiltersUnderANameButNoWordThatWasSearchedFor() {
        given.aPsychologistOf(given.aSchool());
        UUID id = views.save(key(), "High risk, this week", "risk=HIGH&due=WEEK");
        assertThat(views.list()).extracting(SavedViews.View::query).containsExactly("risk=HIGH&due=WEEK");
        assertRefused("views.nameUsed", () -> views.save(key(), "High risk, this week", "risk=LOW"));
        assertRefused("views.query", () -> views.save(key(), "found", "search=0123456789ab"));
        assertRefused("views.query", () -> views.save(key(), "found", "query=Үлгі"));
        assertRefused("views.query", () -> views.save(key(), "none", ""));

        given.aPsychologistOf(given.aSchool());
        assertThat(views.list()).isEmpty();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> views.remove(id));
    }

    @Test
    void remembersTheColumns() {
        given.aPsychologistOf(given.aSchool());
        assertThat(columns.ofCases()).isEmpty();
        columns.choose(Set.of("RISK", "FOLLOW_UP"));
        columns.choose(Set.of("RISK"));
        assertThat(columns.ofCases()).hasValueSatisfying(names -> assertThat(names).containsExactly("RISK"));
        assertRefused("columns.none", () -> columns.choose(Set.of()));
    }

    private static void assertRefused(String why, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::key).isEqualTo(why);
    }
}
