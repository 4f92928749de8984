-- Which transaction last wrote an offer: each node keeps the open offers in memory and reads only what changed since it
-- last looked. Transactions, not times: one that began earlier may end later, and must not be missed.
alter table offer add column changed_in xid8 not null default pg_current_xact_id();

create function offer_mark_change() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id();
    return new;
end
$$;
create trigger offer_changed before update on offer for each row execute function offer_mark_change();

create index offer_changed_in on offer (changed_in);
-- What a node reads when it starts, and once a day.
create index offer_published_until on offer (closes_on) where status = 'PUBLISHED';
-- The list of offers is not counted in the database any more.
drop index offer_published_by_department;
