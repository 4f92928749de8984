-- What administrators did with messages of landlords, and why. It only grows, like the other logs of the staff.
create table exchange_act (
    id          bigint       generated always as identity constraint exchange_act_pk primary key,
    member_id   bigint       not null,
    kind        varchar(10)  not null constraint exchange_act_kind check (kind in ('OPENED', 'GIVEN_UP')),
    direction   varchar(3)   not null,
    message_key varchar(200) not null,
    reason      varchar(300) not null,
    acted_at    timestamptz  not null
);
create index exchange_act_member_ix on exchange_act (member_id, acted_at);
create index exchange_act_message_ix on exchange_act (message_key, acted_at);
create index exchange_act_acted_at_ix on exchange_act (acted_at);

create or replace function forget_staff_log(log text, before timestamptz, most integer) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    happened text := case log
        when 'account_act' then 'acted_at' when 'staff_act' then 'acted_at' when 'staff_search' then 'searched_at'
        when 'exchange_act' then 'acted_at' end;
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

do $$
begin
    if exists (select from pg_roles where rolname = 'alin_app') then
        revoke update, delete, truncate on exchange_act from alin_app;
    end if;
end
$$;
