package kz.tirek.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.shared.SearchText;
import kz.tirek.shared.Stale;

/** A child who learns at a school of the region. */
@Entity
public class Pupil {
    @Id private UUID id;
    @Version private int version;
    private String surname;
    private String givenName;
    private String patronymic;
    @AttributeOverride(name = "bytes", column = @Column(name = "iin_sealed"))
    @AttributeOverride(name = "index", column = @Column(name = "iin_index"))
    private SealedNumber number;
    private LocalDate birthDate;
    @Enumerated(EnumType.STRING) private Sex sex;
    private UUID schoolId;
    private short grade;
    private String letter;
    @Enumerated(EnumType.STRING) private InstructionLanguage language;
    private String searchText;
    private Instant createdAt;
    private UUID createdBy;
    /** Stands for a child whose cases were erased, so that figures stay; set below the portal. */
    @Column(insertable = false, updatable = false) private boolean nameless;
    /** The record that this one was merged into; set below the portal. */
    @Column(insertable = false, updatable = false) private UUID mergedInto;

    protected Pupil() {}

    /** @param facts checked ones */
    static Pupil enter(UUID id, NewPupil facts, UUID by, Instant now) {
        var pupil = new Pupil();
        pupil.id = id;
        pupil.createdAt = now;
        pupil.createdBy = by;
        pupil.take(facts);
        pupil.learn(facts.school(), facts.grade(), facts.letter());
        return pupil;
    }

    /** Takes over corrected facts; the school changes by {@link #move} only. */
    void correct(NewPupil facts, int seen) {
        Stale.unless(version, seen);
        take(facts);
        learn(schoolId, facts.grade(), facts.letter());
    }

    /** Learns elsewhere from now on. */
    void move(Move move, int seen) {
        Stale.unless(version, seen);
        learn(move.school(), move.grade(), move.letter());
    }

    private void learn(UUID newSchool, int newGrade, String newLetter) {
        schoolId = newSchool;
        grade = (short) newGrade;
        letter = newLetter;
    }

    private void take(NewPupil facts) {
        surname = facts.surname();
        givenName = facts.givenName();
        patronymic = facts.patronymic();
        birthDate = facts.birthDate();
        sex = facts.sex();
        language = facts.language();
        searchText = SearchText.fold(fullName());
    }

    public UUID id() {
        return id;
    }

    /** Surname, given name and patronymic, as lists of names are kept. */
    public String fullName() {
        return Stream.of(surname, givenName, patronymic).filter(part -> part != null).collect(Collectors.joining(" "));
    }

    public String surname() {
        return surname;
    }

    public String givenName() {
        return givenName;
    }

    /** The school where the pupil learns now. */
    public UUID schoolId() {
        return schoolId;
    }

    /** 0 (the year before school) to 11. */
    public int grade() {
        return grade;
    }

    public String letter() {
        return letter;
    }

    /** 7 «Ә». */
    public String classLabel() {
        return grade + " «" + letter + "»";
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public Sex sex() {
        return sex;
    }

    int version() {
        return version;
    }

    Optional<String> patronymic() {
        return Optional.ofNullable(patronymic);
    }

    /** The IIN, sealed. */
    Optional<SealedNumber> number() {
        return Optional.ofNullable(number);
    }

    /** Takes over the IIN, or that there is none. */
    void number(SealedNumber iin) {
        if (!SealedNumber.same(number, iin)) {
            number = iin;
        }
    }

    InstructionLanguage language() {
        return language;
    }
}
