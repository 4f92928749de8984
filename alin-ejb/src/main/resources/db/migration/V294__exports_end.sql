-- The log of exported lists ends as the other logs of the staff do. Run as the owner, for the application itself may delete
-- nothing there; whatever it asks for, the last thirty days stay.
create function forget_list_exports(before timestamptz, most integer) returns integer
    language sql security definer set search_path = public, pg_temp as $$
    with gone as (
        delete from list_export where id in (
            select id from list_export
            where exported_at < least(before,
                (select greatest(now(), max(exported_at)) from list_export) - interval '30 days')
            order by exported_at limit most for update skip locked)
        returning 1)
    select cast(count(*) as integer) from gone
$$;

do $$
begin
    if exists (select from pg_roles where rolname = 'alin_app') then
        revoke delete on list_export from alin_app;
        revoke execute on function forget_list_exports(timestamptz, integer) from public;
        grant execute on function forget_list_exports(timestamptz, integer) to alin_app;
    end if;
end
$$;
