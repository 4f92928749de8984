-- How many candidates of an offer have so many points, and of these how many registered in a quarter of a year: a rank is a sum over
-- few rows, however many candidates there are. Triggers keep them, so that no statement can forget it. They run when a
-- transaction commits, when it needs no other lock any more, and one transaction an offer at a time: no two can wait for
-- each other.
create table ranking_tally (
    offer_reference varchar(40) not null,
    points          integer     not null,
    candidacies     integer     not null constraint ranking_tally_candidacies check (candidacies >= 0),
    constraint ranking_tally_pk primary key (offer_reference, points)
) with (fillfactor = 50);

create table ranking_quarter_tally (
    offer_reference varchar(40) not null,
    points          integer     not null,
    registered_in   date        not null,
    candidacies     integer     not null constraint ranking_quarter_tally_candidacies check (candidacies >= 0),
    constraint ranking_quarter_tally_pk primary key (offer_reference, points, registered_in)
) with (fillfactor = 50);

insert into ranking_tally
select offer_reference, points, count(*) from candidacy where active_application is not null
group by offer_reference, points;

insert into ranking_quarter_tally
select offer_reference, points, cast(date_trunc('quarter', cast(registered_on as timestamp)) as date), count(*)
from candidacy where active_application is not null
group by 1, 2, 3;

create function ranking_tally_add(offer varchar, its_points integer, registered_on date) returns void
    language plpgsql as $$
begin
    insert into ranking_tally as t (offer_reference, points, candidacies) values (offer, its_points, 1)
    on conflict (offer_reference, points) do update set candidacies = t.candidacies + 1;
    insert into ranking_quarter_tally as t (offer_reference, points, registered_in, candidacies)
    values (offer, its_points, cast(date_trunc('quarter', cast(registered_on as timestamp)) as date), 1)
    on conflict (offer_reference, points, registered_in) do update set candidacies = t.candidacies + 1;
end
$$;

create function ranking_tally_remove(offer varchar, its_points integer, registered_on date) returns void
    language plpgsql as $$
declare
    quarter date := cast(date_trunc('quarter', cast(registered_on as timestamp)) as date);
begin
    update ranking_tally set candidacies = candidacies - 1 where offer_reference = offer and points = its_points;
    update ranking_quarter_tally set candidacies = candidacies - 1
    where offer_reference = offer and points = its_points and registered_in = quarter;
    delete from ranking_tally where offer_reference = offer and points = its_points and candidacies = 0;
    delete from ranking_quarter_tally
    where offer_reference = offer and points = its_points and registered_in = quarter and candidacies = 0;
end
$$;

create function ranking_tally_follow() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(
        'ranking_tally ' || case tg_op when 'DELETE' then old.offer_reference else new.offer_reference end, 0));
    if tg_op <> 'INSERT' and old.active_application is not null then
        perform ranking_tally_remove(old.offer_reference, old.points, old.registered_on);
    end if;
    if tg_op <> 'DELETE' and new.active_application is not null then
        perform ranking_tally_add(new.offer_reference, new.points, new.registered_on);
    end if;
    return null;
end
$$;

create function ranking_tally_empty() returns trigger language plpgsql as $$
begin
    delete from ranking_tally;
    delete from ranking_quarter_tally;
    return null;
end
$$;

create constraint trigger candidacy_tally_inserted after insert on candidacy
    deferrable initially deferred
    for each row when (new.active_application is not null) execute function ranking_tally_follow();
create constraint trigger candidacy_tally_updated after update of active_application, points on candidacy
    deferrable initially deferred
    for each row when (old.points <> new.points
        or (old.active_application is null) <> (new.active_application is null))
    execute function ranking_tally_follow();
create constraint trigger candidacy_tally_deleted after delete on candidacy
    deferrable initially deferred
    for each row when (old.active_application is not null) execute function ranking_tally_follow();
create trigger candidacy_tally_truncated after truncate on candidacy
    for each statement execute function ranking_tally_empty();
