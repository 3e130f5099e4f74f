package kz.tirek.people;

import static kz.tirek.people.Samples.fields;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewGuardianTest {
    @Test
    void bringsAPhoneIntoInternationalForm() {
        assertThat(new NewGuardian("Үлгі Гүлнар", Relation.MOTHER, "8 (700) 000-11-22", true).checked().phone()).isEqualTo("+77000001122");
    }

    @Test
    void needsNoPhone() {
        assertThat(new NewGuardian("Үлгі Гүлнар", Relation.MOTHER, " ", true).checked().phone()).isNull();
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertThat(fields(() -> new NewGuardian("", null, "12", false).checked()))
                .containsExactly("name:shared.required", "relation:shared.required", "phone:phone.wrong");
    }
}
