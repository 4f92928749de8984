-- Who read whose dossier, when and why. It only grows: no update, and nothing younger than eleven months can go.
create table dossier_reading (
    id               bigint       generated always as identity constraint dossier_reading_pk primary key,
    owner_account_id bigint       not null,
    reader_id        bigint,
    reader_role      varchar(20)  not null,
    purpose          varchar(20)  not null,
    about            varchar(120) not null,
    read_at          timestamptz  not null
);
create index dossier_reading_owner_ix on dossier_reading (owner_account_id, read_at);
create index dossier_reading_read_at_ix on dossier_reading (read_at);

create function refuse_change_of_readings() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('alin.forgets_readings', true) = 'on' then
        return old;
    end if;
    raise exception 'The log of readings is not changed' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger dossier_reading_only_grows before update or delete on dossier_reading
    for each row execute function refuse_change_of_readings();
create trigger dossier_reading_is_not_emptied before truncate on dossier_reading
    for each statement execute function refuse_change_of_readings();

-- The one way out, once the time of keeping is over; run as the owner, for the application itself may delete nothing here.
create function forget_dossier_readings(before timestamptz, most integer) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    forgotten integer;
begin
    -- within, for an owner who is no superuser may not fix a setting of our own with the function
    perform set_config('alin.forgets_readings', 'on', true);
    delete from dossier_reading where id in (
        select id from dossier_reading
        where read_at < least(before, (select greatest(now(), max(read_at)) from dossier_reading) - interval '11 months')
        order by read_at limit most for update skip locked);
    get diagnostics forgotten = row_count;
    perform set_config('alin.forgets_readings', 'off', true);
    return forgotten;
end
$$;

do $$
begin
    if exists (select from pg_roles where rolname = 'alin_app') then
        revoke update, delete, truncate on dossier_reading from alin_app;
        revoke execute on function forget_dossier_readings(timestamptz, integer) from public;
        grant execute on function forget_dossier_readings(timestamptz, integer) to alin_app;
    end if;
end
$$;
