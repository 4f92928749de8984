-- Who was warned that something of hers will be erased: the context that warns and erases keeps it. A warning is about
-- one absence or one strike-off; whoever came back since is warned again another time.
create table erasure_warning (
    account_id bigint      not null constraint erasure_warning_account_fk references account on delete cascade,
    cause      varchar(20) not null constraint erasure_warning_cause_ck check (cause in ('INACTIVITY', 'STRIKE_OFF')),
    since      timestamptz not null,
    warned_at  timestamptz not null,
    constraint erasure_warning_pk primary key (account_id, cause)
);

insert into erasure_warning (account_id, cause, since, warned_at)
select id, 'INACTIVITY', last_seen_at, inactivity_warned_at from account where inactivity_warned_at is not null;

insert into erasure_warning (account_id, cause, since, warned_at)
select account_id, 'STRIKE_OFF', struck_off_on, erasure_warned_at
from housing_application where erasure_warned_at is not null and struck_off_on is not null;

alter table account drop column inactivity_warned_at;
alter table housing_application drop column erasure_warned_at;
