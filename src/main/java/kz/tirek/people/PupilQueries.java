package kz.tirek.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Reads of pupils within a set of schools, and of what hangs on them. The compiler checks them against the entities. */
interface PupilQueries {
    EntityManager entityManager();

    @HQL("where id = :id and schoolId in :schools and nameless = false and mergedInto is null")
    Optional<Pupil> pupil(UUID id, Collection<UUID> schools);

    @HQL("select count(*) from Pupil where id in :ids and schoolId in :schools and mergedInto is null")
    long count(Collection<UUID> ids, Collection<UUID> schools);

    /** The record that a merged one lives on in. */
    @HQL("select mergedInto from Pupil where id = :id and schoolId in :schools and mergedInto is not null")
    Optional<UUID> survivor(UUID id, Collection<UUID> schools);

    /** By name, in Kazakh order. */
    @HQL("""
        select p.id, p.surname, p.givenName, p.patronymic, p.schoolId, p.grade, p.letter, p.birthDate, count(*) over ()
        from Pupil p where p.nameless = false and p.mergedInto is null and p.schoolId in :schools and p.grade in :grades
        order by collate(p.surname as `kk-x-icu`), collate(p.givenName as `kk-x-icu`), p.id""")
    TypedQuery<FoundPupil> listed(Collection<UUID> schools, Collection<Short> grades);

    /**
     * Those whose name starts so, then those in whose name something much like it stands.
     *
     * @param prefix folded, ends with %
     */
    @HQL("""
        select p.id, p.surname, p.givenName, p.patronymic, p.schoolId, p.grade, p.letter, p.birthDate, count(*) over ()
        from Pupil p where p.nameless = false and p.mergedInto is null and p.schoolId in :schools and p.grade in :grades
            and (p.searchText like :prefix or cast(sql('(? <% ?)', :folded, p.searchText) as Boolean) = true)
        order by case when p.searchText like :prefix then 0 else 1 end,
            sql('word_similarity(?, ?)', :folded, p.searchText) desc,
            collate(p.surname as `kk-x-icu`), collate(p.givenName as `kk-x-icu`), p.id""")
    TypedQuery<FoundPupil> named(Collection<UUID> schools, Collection<Short> grades, String prefix, String folded);

    @HQL("""
        select p.id, p.surname, p.givenName, p.patronymic, p.schoolId, p.grade, p.letter, p.birthDate, count(*) over ()
        from Pupil p where p.nameless = false and p.mergedInto is null and p.schoolId in :schools
            and (p.number.index = :index or p.id in (select a.mergedInto from Pupil a where a.number.index = :index))""")
    TypedQuery<FoundPupil> numbered(Collection<UUID> schools, byte[] index);

    /** How much alike two names must be, for this transaction: low enough for one wrong letter in a short name. */
    @SQL("select set_config('pg_trgm.word_similarity_threshold', '0.4', true)")
    String tolerateTypos();

    /** How many pupils whom the actor may see, other than {@code but}, have one of these IINs; the others' are guarded by a unique index. */
    @HQL("select count(*) from Pupil p where p.number.index in :indexes and p.id <> :but")
    long taken(Collection<byte[]> indexes, UUID but);

    /** Of pupils whom the actor does not serve: keyed index of an IIN in hexadecimal digits, and whether a district of theirs is the actor's too. */
    @SQL("select number, near from numbers_elsewhere(:numbers)")
    List<Object[]> elsewhere(String[] numbers);

    @HQL("""
        select p.id, p.version, p.surname, p.givenName, p.patronymic, p.birthDate, p.sex, p.schoolId, p.grade, p.letter, p.number
        from Pupil p where p.nameless = false and p.mergedInto is null and p.schoolId in :schools""")
    List<RegisterLine> register(Collection<UUID> schools);

    @HQL("""
        select p.id, p.version, p.surname, p.givenName, p.patronymic, p.birthDate, p.sex, p.schoolId, p.grade, p.letter, p.number
        from Pupil p where p.id = :id and p.nameless = false and p.mergedInto is null and p.schoolId in :schools""")
    Optional<RegisterLine> registered(UUID id, Collection<UUID> schools);

    @HQL("""
        select p.id, p.version, p.surname, p.givenName, p.patronymic, p.birthDate, p.sex, p.schoolId, p.grade, p.letter, p.number
        from Pupil p where p.nameless = false and p.mergedInto is null and p.schoolId in :schools and p.birthDate in :days""")
    List<RegisterLine> bornOn(Collection<UUID> schools, Collection<LocalDate> days);

    @HQL("""
        select p.id, p.version, p.surname, p.givenName, p.patronymic, p.birthDate, p.sex, p.schoolId, p.grade, p.letter, p.number
        from Pupil p where p.number.index in :indexes""")
    List<RegisterLine> numberedAs(Collection<byte[]> indexes);

    @HQL("where pupilId = :pupilId and until is null")
    Optional<Enrolment> current(UUID pupilId);

    /** Newest first. */
    @HQL("where pupilId = :pupilId order by since desc, id desc")
    List<Enrolment> enrolments(UUID pupilId);

    /** Those who stand for the pupil now first. */
    @HQL("where pupilId = :pupilId order by endedOn desc nulls first, id")
    List<Guardian> guardians(UUID pupilId);

    @HQL("where id = :id and pupilId = :pupilId")
    Optional<Guardian> guardian(UUID id, UUID pupilId);

    /** Newest first. */
    @HQL("where pupilId = :pupilId order by givenOn desc, recordedAt desc")
    List<Consent> consents(UUID pupilId);

    @HQL("where pupilId in :pupils")
    List<Consent> consentsOf(Collection<UUID> pupils);

    @HQL("where id = :id and pupilId = :pupilId")
    Optional<Consent> consent(UUID id, UUID pupilId);
}
