package kz.tirek.people.web;

import kz.tirek.people.NewGuardian;
import kz.tirek.people.Relation;

/** Body of a correction of somebody who stands for a pupil: the facts as they are, and the version that was seen. */
public record CorrectedGuardian(Integer version, String name, Relation relation, String phone, boolean legalRepresentative) {
    NewGuardian facts() {
        return new NewGuardian(name, relation, phone, legalRepresentative);
    }
}
