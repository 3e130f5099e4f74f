package kz.tirek.cases.web;

import java.io.Serializable;
import java.util.UUID;
import kz.tirek.people.PupilLine;
import kz.tirek.people.PupilView;
import kz.tirek.shared.web.IdAndLabel;

/** A pupil as chosen in a form. */
public record PupilChoice(UUID id, String label) implements Serializable {
    static PupilChoice of(PupilLine line) {
        return new PupilChoice(line.id(), line.name() + ", " + line.classLabel());
    }

    static PupilChoice of(PupilView view) {
        return new PupilChoice(view.id(), view.name() + ", " + view.classLabel());
    }

    /** What the form sends for it. */
    public String getValue() {
        return IdAndLabel.write(id, label);
    }
}
