-- What members of staff did to a person's account, for her to read. It only grows, until the term of the logs is over.
create table account_act (
    id         bigint       generated always as identity constraint account_act_pk primary key,
    account_id bigint,
    actor_id   bigint       not null,
    actor_role varchar(20)  not null,
    kind       varchar(30)  not null constraint account_act_kind_ck
        check (kind in ('OPENED', 'CHECK_FAILED', 'LINK_MAILED', 'CODE_MAILED', 'UNLOCKED', 'SESSIONS_ENDED', 'EXPORTED',
                        'ERASED')),
    reason     varchar(500) not null,
    acted_at   timestamptz  not null
);
create index account_act_account_ix on account_act (account_id, acted_at);
create index account_act_actor_ix on account_act (actor_id, acted_at);
create index account_act_acted_at_ix on account_act (acted_at);

-- After an erasure the acts stay, and name nobody.
create function detach_account_acts(account bigint) returns void
    language sql security definer set search_path = public, pg_temp as $$
    update account_act set account_id = null, reason = '' where account_id = account
$$;

do $$
begin
    if exists (select from pg_roles where rolname = 'alin_app') then
        revoke update, delete, truncate on account_act from alin_app;
        revoke execute on function detach_account_acts(bigint) from public;
        grant execute on function detach_account_acts(bigint) to alin_app;
    end if;
end
$$;
