package kz.tirek.directory;

import static kz.tirek.directory.Samples.aSchool;
import static org.assertj.core.api.Assertions.assertThat;

import kz.tirek.shared.Names;
import org.junit.jupiter.api.Test;

class FieldsTest {
    @Test
    void readsBackASchoolFromItsJson() {
        var json = Fields.of(aSchool()).toJson();

        assertThat(Fields.fromJson(json).facts()).isEqualTo(aSchool());
        assertThat(Fields.fromJson(json)).isEqualTo(Fields.of(aSchool()));
    }

    @Test
    void saysWhatAFieldWasAndWhatItBecame() {
        var later = aSchool().with("611000000", new Names("№ 900 демо-мектеп", "Лицей № 900", "Demo school No. 900"));

        assertThat(Fields.of(aSchool()).changesTo(Fields.of(later))).containsExactly(
                new FieldChange("nameRu", "Демо-школа № 900", "Лицей № 900"), new FieldChange("district", Samples.SAURAN, "611000000"));
    }

    @Test
    void saysNothingOfFieldsThatStayEmpty() {
        assertThat(Fields.none().changesTo(Fields.of(aSchool()))).extracting(FieldChange::field).doesNotContain("nobdId").contains("code");
    }
}
