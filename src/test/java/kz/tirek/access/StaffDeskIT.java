package kz.tirek.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Forbidden;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Stale;
import kz.tirek.testing.ContainerTest;
import kz.tirek.testing.Given;
import org.junit.jupiter.api.Test;

/** Who serves what, inside the server: given and ended by an administrator, with effect at the next request. */
class StaffDeskIT extends ContainerTest {
    private static final Unit SAURAN = new Unit(Unit.Kind.DISTRICT, "615500000");

    @Inject StaffDesk desk;
    @Inject Actor actor;

    @Test
    void knowsAPersonWithoutAnythingToServeAtFirst() {
        UUID person = newcomer("newcomer-" + key());

        assertThat(actor.assigned()).isFalse();
        given.asAdmin();
        assertThat(desk.view(person).assignments()).isEmpty();
        assertThat(desk.search("", true, 0, 200).items()).extracting(StaffLine::id).contains(person);
    }

    @Test
    void givesAUnitOnceAndWithEffectAtTheNextRequest() {
        String name = "officer-" + key();
        UUID person = newcomer(name);
        given.asAdmin();

        UUID first = desk.assign(person, SAURAN);

        assertThat(desk.assign(person, SAURAN)).isEqualTo(first);
        assertThat(desk.search(name, false, 0, 10).items()).singleElement().satisfies(line -> assertThat(line.units()).containsExactly(SAURAN));
        given.as(name, Role.OFFICER);
        assertThat(actor.roles()).containsExactly(Role.OFFICER);
    }

    @Test
    void endsAnAssignmentAndKeepsItsHistory() {
        String name = "officer-" + key();
        UUID person = newcomer(name);
        given.asAdmin();
        UUID assignment = desk.assign(person, SAURAN);

        desk.end(assignment, 0);

        assertThat(desk.view(person).past()).singleElement().satisfies(line -> assertThat(line.endedBy()).isEqualTo("admin"));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> desk.end(assignment, 0));
        given.as(name, Role.OFFICER);
        assertThat(actor.roles()).isEmpty();
    }

    @Test
    void refusesAUnitThatTheDirectoryDoesNotKnow() {
        UUID person = newcomer("newcomer-" + key());
        given.asAdmin();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.assign(person, new Unit(Unit.Kind.SCHOOL, UUID.randomUUID().toString())));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.assign(person, new Unit(Unit.Kind.DISTRICT, "'; drop")));
        assertThat(desk.view(person).assignments()).isEmpty();
    }

    @Test
    void refusesWhoIsNoAdministrator() {
        UUID person = newcomer("newcomer-" + key());

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.search("", false, 0, 10));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.assign(person, SAURAN));
        given.asAdmin();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> desk.assign(UUID.randomUUID(), SAURAN));
    }

    private UUID newcomer(String name) {
        given.as(name, Role.OFFICER);
        return actor.id();
    }
}
