-- Kazakh order in which numbers count as numbers: school No. 900 stands before No. 1000.
create collation if not exists tirek.kazakh_numbers (provider = icu, locale = 'kk-u-kn');

-- Notes of the days given with the first tables, for readers of all three languages. Days that people have edited since keep theirs.
update holiday set note = 'Z010000267_' where version = 0 and note like 'Law on holidays (Z010000267_)%';
update holiday set note = '306-VIII, 11.06.2026 (01.07.2026)' where version = 0 and note like 'Law 306-VIII%';
update holiday set note = 'расталмаған · не подтверждено · not confirmed' where version = 0 and note like 'Not confirmed%';
update holiday set note = 'ай күнтізбесі бойынша, расталмаған · по лунному календарю, не подтверждено · by the moon, not confirmed'
    where version = 0 and note like 'Floating%';
update school_year set note = '213-НҚ, 29.07.2026 (G26HP000213)' where version = 0 and note like 'Order 213%';
