-- Income ceilings corrected and completed; docs/data-sources.md compares each set with a second source.

-- PLS: the factor is the law's own, so these amounts are not estimates.
update income_ceiling
set derived = false, source = 'PLUS × 1,30, arrondi à l’euro (arrêté du 29/07/1987, art. 1er)'
where standard = 'PLS';

-- Overseas, by law a share of the PLUS of the other regions, of the same category and year. Each amount is rounded half up
-- to the euro, and the PLS is taken from the rounded LLS, as in the table of ANIL for 2018. A PLUS is read as LLS, a PLAI as
-- LLTS.
insert into income_ceiling (standard, zone, category, effective_from, amount, derived, source)
select o.standard, 'OVERSEAS', c.category, c.effective_from, round(round(c.amount * o.share) * o.factor), false, o.source
from income_ceiling c,
    (values
        ('PLUS', 0.9, 1.0, 'LLS : PLUS « autres régions » × 90 %, arrondi à l’euro (arrêté du 14/03/2011, section 3)'),
        ('PLAI', 0.675, 1.0, 'LLTS : PLUS « autres régions » × 67,5 %, arrondi à l’euro (arrêté du 14/03/2011, section 3)'),
        ('PLS', 0.9, 1.3, 'PLS : LLS × 1,30, arrondi à l’euro (arrêté du 12/04/2005, art. 1er)'))
        as o (standard, share, factor, source)
where c.standard = 'PLUS' and c.zone = 'OTHER_REGIONS';

-- PLAI 2025 of the other regions: published, and equal to what had been computed.
update income_ceiling
set derived = false, source = 'omhgrandnancy.fr, barème 2025 ; égal à la règle d’indexation'
where standard = 'PLAI' and zone = 'OTHER_REGIONS' and effective_from = date '2025-01-01' and derived;

-- PLI: what was called 2019 is the table of 2020; 2024 was computed, one euro too high in five cells. One rate of two
-- decimals a year (1.03, 1.94, 0.60, -0.23, 2.57, 6.33, 3.87, 1.10 and 0.89 %), applied to the table before and rounded,
-- gives all 28 amounts of every year from 2018 to 2026.
delete from income_ceiling
where standard = 'PLI' and effective_from in (date '2019-01-01', date '2024-01-01');

create temporary table pli_source (
    number integer primary key,
    source varchar(200)
) on commit drop;
copy pli_source (number, source) from stdin;
1	argent.boursier.com, barème 2017 de l’administration fiscale
2	droit-finances (copie aalausd.org), barème Pinel 2018 ; B2 et C, catégorie 3 : imprimé 444187, lu 44187
3	service-public.fr, fiche F31151 (30/08/2019), et la-loi-pinel.com, barème 2019
4	droit-finances (commentcamarche.com) et service-public.fr, fiche F31151 (25/06/2020), barème 2020
5	edito.seloger.com, 27/01/2022 (barème 2021, BOI-BAREME-000017)
6	bertrand-demanes.fr, barème 2022 (BOFiP)
7	droit-finances (commentcamarche.com), plafonds PLI, barème 2024 ; WebLex pour une personne seule
8	droit-finances (commentcamarche.com), plafonds PLI, DROM, barème 2024
9	Dérivé : PLI 2020 × 0,9977, arrondi (taux des montants publiés en 2021 ; × 1,0257 donne le barème publié en 2022)
10	service-public.fr, fiche F31151 (25/06/2020), outre-mer, barème 2020
11	kp-finance.com, barème outre-mer 2024 (BOFiP, 11/03/2024) ; droit-finances imprime 31859 par erreur
\.

create temporary table pli_line (
    zone    varchar(20),
    year    integer,
    amounts varchar(100),
    sources varchar(40)
) on commit drop;
copy pli_line (zone, year, amounts, sources) from stdin;
A_BIS	2017	37126 55486 72737 86843 103326 116268 12954	1 1 1 1 1 1 1
A_BIS	2018	37508 56058 73486 87737 104390 117466 13087	2 2 2 2 2 2 2
A_BIS	2019	38236 57146 74912 89439 106415 119745 13341	3 3 3 3 3 3 3
A_BIS	2020	38465 57489 75361 89976 107053 120463 13421	4 4 4 4 4 4 4
A_BIS	2021	38377 57357 75188 89769* 106807 120186* 13390*	5 5 5 9 5 9 9
A_BIS	2022	39363 58831 77120 92076 109552 123275 13734	6 6 6 6 6 6 6
A_BIS	2024	43475 64976 85175 101693 120995 136151 15168	7 7 7 7 7 7 7
A	2017	37126 55486 66699 79893 94579 106431 11859	1 1 1 1 1 1 1
A	2018	37508 56058 67386 80716 95553 107527 11981	2 2 2 2 2 2 2
A	2019	38236 57146 68693 82282 97407 109613 12213	3 3 3 3 3 3 3
A	2020	38465 57489 69105 82776 97991 110271 12286	4 4 4 4 4 4 4
A	2021	38377 57357 68946 82586* 97766 110017* 12258*	5 5 5 9 5 9 9
A	2022	39363 58831 70718 84708 100279 112844 12573	6 6 6 6 6 6 6
A	2024	43475 64976 78104 93556 110753 124630 13886	7 7 7 7 7 7 7
B1	2017	30260 40410 48596 58666 69014 77778 8677	1 1 1 1 1 1 1
B1	2018	30572 40826 49097 59270 69725 78579 8766	2 2 2 2 2 2 2
B1	2019	31165 41618 50049 60420 71078 80103 8936	3 3 3 3 3 3 3
B1	2020	31352 41868 50349 60783 71504 80584 8990	4 4 4 4 4 4 4
B1	2021	31280 41772 50233 60643 71340* 80399* 8969*	5 5 5 5 9 9 9
B1	2022	32084 42846 51524 62202 73173 82465 9200	6 6 6 6 6 6 6
B1	2024	35435 47321 56905 68699 80816 91078 10161	7 7 7 7 7 7 7
B2_C	2017	27234 36368 43737 52800 62113 70000 7808	1 1 1 1 1 1 1
B2_C	2018	27515 36743 44187 53344 62753 70721 7888	2 2 2 2 2 2 2
B2_C	2019	28049 37456 45044 54379 63970 72093 8041	3 3 3 3 3 3 3
B2_C	2020	28217 37681 45314 54705 64354 72526 8089	4 4 4 4 4 4 4
B2_C	2021	28152 37594 45210 54579 64206* 72359* 8070*	5 5 5 5 9 9 9
B2_C	2022	28876 38560 46372 55982 65856 74219 8277	6 6 6 6 6 6 6
B2_C	2024	31892 42588 51215 61830 72735 81971 9142	7 7 7 7 7 7 7
OVERSEAS	2020	28408 37938 45623 55077 64790 73018 8149	10 10 10 10 10 10 10
OVERSEAS	2024	31589 42186 50731 61243 72044 81192 9063	11 8 8 8 8 8 8
\.

insert into income_ceiling (standard, zone, category, effective_from, amount, derived, source)
select 'PLI', l.zone, a.category, make_date(l.year, 1, 1), rtrim(a.amount, '*')::numeric, a.amount like '%*', s.source
from pli_line l,
    unnest(string_to_array(l.amounts, ' '), string_to_array(l.sources, ' ')) with ordinality a (amount, source_number, category)
    join pli_source s on s.number = a.source_number::integer;

-- PLI 2025: the publisher had rounded what others, and the law, take from the published table of 2024.
update income_ceiling c
set amount = r.amount, source = 'gescompo.fr (WebLex), barème 2025 ; égal à 2024 × 1,011'
from (values
    ('A_BIS', 6, 137649), ('A', 5, 111971), ('B1', 4, 69455), ('B1', 7, 10273), ('B2_C', 3, 51778), ('B2_C', 7, 9243))
    as r (zone, category, amount)
where c.standard = 'PLI' and c.effective_from = date '2025-01-01' and c.zone = r.zone and c.category = r.category;

update income_ceiling
set source = 'notaires-alencon-mortagne.com, 31/01/2025, et gescompo.fr (WebLex)'
where standard = 'PLI' and effective_from = date '2025-01-01' and source like 'notaires-alencon%';

update data_source
set source = 'Arrêté du 29 juillet 1987 modifié ; outre-mer : arrêtés du 14 mars 2011 et du 12 avril 2005 ; PLI : CGI, annexe III, art. 2 terdecies D ; chaque ligne porte sa propre source'
where code = 'income-ceilings';

update reference_version set version = version + 1;
