package kz.tirek.directory;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import org.hibernate.query.Page;

/** Reads of region, districts and schools. */
interface SchoolQueries {
    EntityManager entityManager();

    @Find Optional<School> school(UUID id);

    @Find Optional<District> district(String kato);

    @HQL("from Region")
    List<Region> regions();

    @HQL("from District order by position")
    List<District> districts();

    /** Districts with the numbers of their open schools and pupils. */
    @HQL("""
        select new kz.tirek.directory.DistrictLine(d.kato, d.version, d.kind = CITY, d.names, d.lat, d.lon, count(s.id), coalesce(sum(s.pupils), 0L))
        from District d left join School s on s.district = d and s.closedOn is null
        group by d.kato, d.version, d.kind, d.names, d.lat, d.lon, d.position order by d.position""")
    List<DistrictLine> districtLines();

    @HQL("""
        select new kz.tirek.directory.SchoolLine(s.id, s.code, s.bin, s.names, d.kato, d.names, s.languages, s.shifts, s.pupils, s.closedOn)
        from School s join s.district d
        where s.searchText like :pattern and (:district = '' or d.kato = :district)
          and (:status = 'ALL' or :status = 'OPEN' and s.closedOn is null or :status = 'CLOSED' and s.closedOn is not null)
        order by case when :sort = 'PUPILS' then -s.pupils when :sort = 'DISTRICT' then d.position else 0 end,
          collate(case when :sort = 'CODE' then s.code else '' end as kazakh_numbers),
          collate(case :tag when 'ru' then s.names.ru when 'en' then s.names.en else s.names.kk end as kazakh_numbers), s.id""")
    List<SchoolLine> lines(String pattern, String district, String status, String sort, String tag, Page page);

    @HQL("""
        select count(*) from School s
        where s.searchText like :pattern and (:district = '' or s.district.kato = :district)
          and (:status = 'ALL' or :status = 'OPEN' and s.closedOn is null or :status = 'CLOSED' and s.closedOn is not null)""")
    long count(String pattern, String district, String status);

    /** All schools with districts, for comparing a file with them. */
    @HQL("from School s join fetch s.district")
    List<School> all();

    @HQL("select count(*) from School where code = :code and id <> :except")
    long withCode(String code, UUID except);

    @HQL("select count(*) from School where bin = :bin and id <> :except")
    long withBin(String bin, UUID except);

    @HQL("select count(*) from School where nobdId = :nobdId and id <> :except")
    long withNobdId(String nobdId, UUID except);

    @HQL("select s.id, s.names from School s where s.id in :ids")
    List<Object[]> names(List<UUID> ids);

    @HQL("select p.district.kato from SchoolPast p where p.school.id = :school and p.since <= :day and (p.until is null or p.until >= :day)")
    Optional<String> districtOn(UUID school, LocalDate day);

    /** How many people serve the school or ever did. */
    @SQL("select count(*) from assignment where unit_kind = 'SCHOOL' and unit_key = :school")
    long assignments(String school);
}
