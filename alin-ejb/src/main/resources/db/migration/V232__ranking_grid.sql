-- What each criterion of the ranking is worth from a day on, for a department or, without one, for the whole country.
-- A grid in force is never changed: points that were given name it.
create sequence ranking_grid_seq start with 2;
create table ranking_grid (
    id         bigint      not null constraint ranking_grid_pk primary key,
    territory  varchar(3)  constraint ranking_grid_territory check (territory ~ '^[0-9][0-9AB][0-9]?$'),
    first_day  date        not null,
    changed_by bigint,
    changed_at timestamptz not null,
    constraint ranking_grid_one_a_day unique nulls not distinct (territory, first_day)
);

create table ranking_weight (
    grid_id     bigint       not null constraint ranking_weight_grid references ranking_grid on delete cascade,
    criterion   varchar(30)  not null,
    points      integer      not null constraint ranking_weight_points check (points between -100 and 100),
    most        integer      constraint ranking_weight_most check (most between 0 and 100),
    provisional boolean      not null,
    source      varchar(300) not null constraint ranking_weight_source check (source <> ''),
    constraint ranking_weight_pk primary key (grid_id, criterion)
);

-- The weights that Action Logement uses are not public. These are placeholders and say so; the sources are those of the
-- criteria.
insert into ranking_grid (id, territory, first_day, changed_at) values (1, null, date '2000-01-01', now());
insert into ranking_weight (grid_id, criterion, points, most, provisional, source) values
    (1, 'RECOGNISED_PRIORITY', 40, null, true, 'CCH, art. L313-26-2, L441-1'),
    (1, 'URGENT_NEED', 25, null, true, 'CCH, art. L441-1'),
    (1, 'DISABILITY', 20, null, true, 'CCH, art. L441-1, R441-4'),
    (1, 'TEMPORARY_LODGING', 15, null, true, 'CCH, art. L441-1'),
    (1, 'WORK_MOBILITY', 15, null, true, 'Franceinfo, « C''est mon boulot », 10/2023'),
    (1, 'UNDER_30', 10, null, true, 'Franceinfo, « C''est mon boulot », 10/2023'),
    (1, 'BACK_TO_WORK', 10, null, true, 'CCH, art. L441-1'),
    (1, 'COMPANY', 1, 20, true, 'Guide AL''in'),
    (1, 'SENIORITY', 1, 36, true, 'CCH, art. L441-2-8'),
    (1, 'WANTED_COMMUNE', 6, null, true, 'Guide AL''in'),
    (1, 'NEIGHBOURING_COMMUNE', 3, null, true, 'Guide AL''in'),
    (1, 'OVERCROWDED', 5, null, true, 'CCH, art. L441-1, R822-25'),
    (1, 'HEAVY_RENT', 5, null, true, 'CCH, art. L441-1'),
    (1, 'REFUSED_HOME', -10, null, true, 'CCH, art. L441-2-8');
