package kz.tirek.plans;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Reads of programmes, always of one case. */
interface PlanQueries {
    EntityManager entityManager();

    /** With who drew it up, newest first. */
    @HQL("select p, s.displayName from SupportPlan p join Staff s on s.id = p.drawnBy where p.caseId = :caseId order by p.drawnAt desc, p.id desc")
    List<Object[]> ofCase(UUID caseId);

    @HQL("select p from SupportPlan p where p.caseId = :caseId and p.closedOn is null")
    Optional<SupportPlan> open(UUID caseId);

    @HQL("select g from PlanGoal g where g.caseId = :caseId order by g.place, g.id")
    List<PlanGoal> goals(UUID caseId);

    @HQL("select m from PlanMeasure m where m.caseId = :caseId order by m.place, m.id")
    List<PlanMeasure> measures(UUID caseId);

    @HQL("select m from PlanMeasure m where m.goalId = :goalId order by m.place, m.id")
    List<PlanMeasure> measuresOf(UUID goalId);

    @HQL("select r from PlanReview r where r.caseId = :caseId order by r.term")
    List<PlanReview> reviews(UUID caseId);

    @HQL("select r from PlanReview r where r.planId = :planId order by r.term")
    List<PlanReview> reviewsOf(UUID planId);

    @HQL("select a from PlanAgreement a where a.caseId = :caseId order by a.notedAt desc")
    List<PlanAgreement> agreements(UUID caseId);

    @HQL("select g from PlanGoal g where g.id = :id and g.planId = :planId")
    Optional<PlanGoal> goal(UUID id, UUID planId);

    @HQL("select m from PlanMeasure m where m.id = :id and m.planId = :planId")
    Optional<PlanMeasure> measure(UUID id, UUID planId);

    @HQL("select count(*) from PlanGoal g where g.planId = :planId")
    long countGoals(UUID planId);

    @HQL("select c.number from SupportCase c where c.id = :id")
    String caseNumber(UUID id);

    @HQL("select r, s.displayName from PlanReview r join Staff s on s.id = r.heldBy where r.caseId = :caseId")
    List<Object[]> held(UUID caseId);

    @HQL("select a, s.displayName from PlanAgreement a join Staff s on s.id = a.notedBy where a.caseId = :caseId")
    List<Object[]> agreed(UUID caseId);

    /** School year, term and day, as text, of reviews that are still to be held. */
    @SQL("select school_year, term, cast(due_on as text) from plan_review_days()")
    List<Object[]> reviewDays();

    /** Review, case, who leads it, as text, and its number, of those that moved. */
    @SQL("""
        select cast(id as text), cast(case_id as text), cast(owner_id as text), number
        from plan_reviews_move(:year, cast(:term as smallint), cast(:from as date), cast(:to as date))""")
    List<Object[]> moveReviews(int year, int term, String from, String to);

    /** The actor's own, by the row policies. */
    @HQL("from PlanTemplate order by name, id")
    List<PlanTemplate> templates();

    @Find Optional<PlanTemplate> template(UUID id);
}
