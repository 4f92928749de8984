-- The figures of the rules that no law fixes, by the day from which they hold; an administrator adds sets.
create table eligibility_threshold (
    effective_from            date          not null constraint eligibility_threshold_pk primary key,
    version                   bigint        not null,
    income_over_rent          numeric(4, 2) not null
        constraint eligibility_threshold_multiple check (income_over_rent > 0 and income_over_rent <= 10),
    effort_warning_percent    numeric(5, 2) not null
        constraint eligibility_threshold_effort check (effort_warning_percent > 0 and effort_warning_percent <= 100),
    min_employees             integer       not null
        constraint eligibility_threshold_employees check (min_employees >= 0),
    min_agricultural_employees integer      not null
        constraint eligibility_threshold_agriculture check (min_agricultural_employees >= 0),
    changed_by                bigint,
    changed_at                timestamptz   not null
);
-- The handbook's: three times the rent, ten employees, fifty in agriculture; a third as the effort to warn of.
insert into eligibility_threshold values ('2000-01-01', 1, 3, 33, 10, 50, null, '2000-01-01 00:00:00+00');
