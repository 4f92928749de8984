-- The logs of what the staff did end. Run as the owner, for the application itself may delete nothing there; whatever it
-- asks for, the last thirty days stay.
create index staff_act_acted_at_ix on staff_act (acted_at);
create index staff_search_searched_at_ix on staff_search (searched_at);

create function forget_account_acts(before timestamptz, most integer) returns integer
    language sql security definer set search_path = public, pg_temp as $$
    with gone as (
        delete from account_act where id in (
            select id from account_act
            where acted_at < least(before, (select greatest(now(), max(acted_at)) from account_act) - interval '30 days')
            order by acted_at limit most for update skip locked)
        returning 1)
    select cast(count(*) as integer) from gone
$$;

create function forget_staff_acts(before timestamptz, most integer) returns integer
    language sql security definer set search_path = public, pg_temp as $$
    with gone as (
        delete from staff_act where id in (
            select id from staff_act
            where acted_at < least(before, (select greatest(now(), max(acted_at)) from staff_act) - interval '30 days')
            order by acted_at limit most for update skip locked)
        returning 1)
    select cast(count(*) as integer) from gone
$$;

create function forget_staff_searches(before timestamptz, most integer) returns integer
    language sql security definer set search_path = public, pg_temp as $$
    with gone as (
        delete from staff_search where id in (
            select id from staff_search
            where searched_at < least(before,
                (select greatest(now(), max(searched_at)) from staff_search) - interval '30 days')
            order by searched_at limit most for update skip locked)
        returning 1)
    select cast(count(*) as integer) from gone
$$;

do $$
begin
    if exists (select from pg_roles where rolname = 'alin_app') then
        revoke execute on function forget_account_acts(timestamptz, integer), forget_staff_acts(timestamptz, integer),
            forget_staff_searches(timestamptz, integer) from public;
        grant execute on function forget_account_acts(timestamptz, integer), forget_staff_acts(timestamptz, integer),
            forget_staff_searches(timestamptz, integer) to alin_app;
    end if;
end
$$;
