package kz.tirek.people.web;

import java.time.LocalDate;
import java.util.UUID;
import kz.tirek.people.Move;

/** Body of a move to another school or class, and the version that was seen. */
public record MovedPupil(Integer version, UUID school, Integer grade, String letter, LocalDate movedOn) {
    Move move() {
        return new Move(school, grade, letter, movedOn);
    }
}
