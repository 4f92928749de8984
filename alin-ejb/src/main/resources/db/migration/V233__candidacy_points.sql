-- The points of a candidacy, with what they were counted from: the grid, the day, and how often each criterion holds.
-- Without a grid they are not counted yet.
alter table candidacy
    add points          integer      not null default 0,
    add ranking_grid_id bigint       constraint candidacy_ranking_grid references ranking_grid,
    add measured_on     date,
    add point_units     varchar(400) not null default '';

-- Dossiers that have left keep the order that they left in: points for the age of the application alone.
update candidacy
set points = least(36, greatest(0, months)),
    ranking_grid_id = 1,
    measured_on = day,
    point_units = case when months > 0 then 'SENIORITY=' || months else '' end
from (select id as of,
             cast(submitted_at as date) as day,
             cast(extract(year from age(cast(submitted_at as date), registered_on)) * 12
                  + extract(month from age(cast(submitted_at as date), registered_on)) as integer) as months
      from candidacy) counted
where counted.of = candidacy.id and active_application is not null and status not in ('SUBMITTED', 'APPROVED');

drop index candidacy_active_on_offer;
create index candidacy_active_on_offer on candidacy (offer_reference, points desc, registered_on, submitted_at, id)
    where active_application is not null;
