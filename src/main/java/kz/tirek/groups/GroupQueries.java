package kz.tirek.groups;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of groups, always of one psychologist, and of remarks on one pupil. */
interface GroupQueries {
    EntityManager entityManager();

    @HQL("select g from TrainingGroup g where g.id = :id and g.staffId = :staff")
    Optional<TrainingGroup> own(UUID id, UUID staff);

    /** Group, how many meetings were held, the day of the last one, how many take part; those under way first. */
    @HQL("""
        select g, (select count(m) from GroupMeeting m where m.groupId = g.id), (select max(m.heldOn) from GroupMeeting m where m.groupId = g.id),
            (select count(p) from GroupMember p where p.groupId = g.id and p.leftOn is null)
        from TrainingGroup g where g.staffId = :staff order by g.closedOn desc nulls first, g.createdAt desc, g.id""")
    List<Object[]> groups(UUID staff, Page page);

    @HQL("select count(*) from TrainingGroup g where g.staffId = :staff")
    long count(UUID staff);

    /** Those who take part now and may be seen, by name, each with how many meetings they were at. */
    @HQL("""
        select p, (select count(a) from GroupAttendance a where a.groupId = m.groupId and a.pupilId = p.id)
        from GroupMember m join Pupil p on p.id = m.pupilId where m.groupId = :group and m.staffId = :staff and m.leftOn is null
        order by collate(p.surname as `kk-x-icu`), collate(p.givenName as `kk-x-icu`), p.id""")
    List<Object[]> members(UUID group, UUID staff);

    @HQL("select m from GroupMember m where m.groupId = :group and m.staffId = :staff and m.pupilId = :pupil and m.leftOn is null")
    Optional<GroupMember> member(UUID group, UUID staff, UUID pupil);

    /** Who took part on a day. */
    @HQL("select m.pupilId from GroupMember m where m.groupId = :group and m.staffId = :staff and (m.leftOn is null or m.leftOn > :day)")
    List<UUID> membersOn(UUID group, UUID staff, LocalDate day);

    /** The latest first. */
    @HQL("select m from GroupMeeting m where m.groupId = :group and m.staffId = :staff order by m.heldOn desc, m.startedAt desc, m.id desc")
    List<GroupMeeting> meetings(UUID group, UUID staff);

    @HQL("select m from GroupMeeting m where m.id = :id and m.staffId = :staff")
    Optional<GroupMeeting> meeting(UUID id, UUID staff);

    /** What was written of the group as a whole, in the order of telling; never what was written of one pupil. */
    @HQL("select r from GroupRemark r where r.groupId = :group and r.authorId = :staff and r.pupilId is null order by r.toldAt, r.id")
    List<GroupRemark> notes(UUID group, UUID staff);

    /** Remarks told in a case, with meeting, programme and author. */
    @HQL("""
        select r, m, g.name, s.displayName from GroupRemark r join GroupMeeting m on m.id = r.meetingId join TrainingGroup g on g.id = r.groupId
        join Staff s on s.id = r.authorId where r.caseId = :caseId""")
    List<Object[]> toldIn(UUID caseId);

    /** The author's own remarks on a pupil that stand in no case, with meeting, programme and author; the latest first. */
    @HQL("""
        select r, m, g.name, s.displayName from GroupRemark r join GroupMeeting m on m.id = r.meetingId join TrainingGroup g on g.id = r.groupId
        join Staff s on s.id = r.authorId where r.pupilId = :pupil and r.caseId is null and r.authorId = :author order by m.heldOn desc, r.toldAt desc""")
    List<Object[]> outsideCases(UUID pupil, UUID author);

    /** The child of a case. */
    @HQL("select c.pupil.id from SupportCase c where c.id = :caseId")
    Optional<UUID> pupilOf(UUID caseId);

    /** A person's meetings at one school in a span of days. */
    @HQL("""
        select m.heldOn, m.startedAt, g.kind, g.name, g.grade, g.letter, m.minutes, m.headcount from GroupMeeting m join TrainingGroup g on g.id = m.groupId
        where m.staffId = :staff and g.schoolId = :school and m.heldOn between :first and :last order by m.heldOn, m.startedAt, m.id""")
    List<HeldMeeting> journal(UUID staff, UUID school, LocalDate first, LocalDate last, Page page);
}
