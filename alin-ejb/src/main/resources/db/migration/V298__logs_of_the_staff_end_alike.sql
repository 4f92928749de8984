-- One function ends the logs of what the staff did, with the name of the log. Run as the owner, for the application itself
-- may delete nothing there; whatever it asks for, the last thirty days stay.
create function forget_staff_log(log text, before timestamptz, most integer) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    happened text := case log
        when 'account_act' then 'acted_at' when 'staff_act' then 'acted_at' when 'staff_search' then 'searched_at' end;
    gone integer;
begin
    if happened is null then
        raise exception 'Not a log of the staff: %', log;
    end if;
    execute format(
        'delete from %1$I where id in (
            select id from %1$I
            where %2$I < least($1, (select greatest(now(), max(%2$I)) from %1$I) - interval ''30 days'')
            order by %2$I limit $2 for update skip locked)', log, happened)
        using before, most;
    get diagnostics gone = row_count;
    return gone;
end
$$;

drop function forget_account_acts(timestamptz, integer), forget_staff_acts(timestamptz, integer),
    forget_staff_searches(timestamptz, integer);

do $$
begin
    if exists (select from pg_roles where rolname = 'alin_app') then
        revoke execute on function forget_staff_log(text, timestamptz, integer) from public;
        grant execute on function forget_staff_log(text, timestamptz, integer) to alin_app;
    end if;
end
$$;
