package kz.tirek.directory;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** Reads of school years and of the days that are not what their weekday says. */
interface CalendarQueries {
    EntityManager entityManager();

    @Find Optional<Holiday> holiday(LocalDate day);

    @Find Optional<SchoolYear> schoolYear(int startYear);

    @HQL("from Holiday order by day")
    List<Holiday> holidays();

    @HQL("from Holiday where day >= :since and day <= :until order by day")
    List<Holiday> holidays(LocalDate since, LocalDate until);

    @HQL("from SchoolYear order by startYear desc")
    List<SchoolYear> schoolYears();

    @HQL("from SchoolYear where startsOn <= :day order by startsOn desc limit 1")
    Optional<SchoolYear> schoolYearOn(LocalDate day);
}
