-- Saved searches (R-129). Who has one stands here once: the key of the mails' unsubscribe link, and since when the
-- person's areas wait to be computed anew; null when they are up to date.
create table alert_subscriber (
    account_id      bigint      not null constraint alert_subscriber_pk primary key
        constraint alert_subscriber_account_fk references account (id) on delete cascade,
    unsubscribe_key varchar(43) not null constraint alert_subscriber_key_uq unique,
    stale_since     timestamptz
);
create index alert_subscriber_stale_ix on alert_subscriber (stale_since) where stale_since is not null;

create sequence offer_alert_seq start with 50 increment by 50;
create table offer_alert (
    id         bigint      not null constraint offer_alert_pk primary key,
    version    bigint      not null,
    account_id bigint      not null
        constraint offer_alert_subscriber_fk references alert_subscriber (account_id) on delete cascade,
    name       varchar(80) not null,
    circles    varchar(60) not null,
    filters    text        not null,
    frequency  varchar(10) not null constraint offer_alert_frequency_ck check (frequency in ('IMMEDIATE', 'DAILY')),
    paused     boolean     not null,
    created_at timestamptz not null
);
create index offer_alert_account_ix on offer_alert (account_id);

-- Where the alerts that are on listen, one row for each place and type of dwelling: C:<commune> asked for,
-- N:<commune> whose neighbours are wanted, D:<department> for the rest of it. A new offer reads the entries of its own
-- place, type and price in one index, however many others there are. Whoever is found is examined again when told.
create table offer_alert_area (
    area_key        varchar(8)    not null,
    dwelling_type   varchar(4)    not null,
    highest_rent    numeric(8, 2) not null,
    lowest_rent     numeric(8, 2) not null,
    minimum_surface numeric(6, 2) not null,
    daily           boolean       not null,
    alert_id        bigint        not null
        constraint offer_alert_area_alert_fk references offer_alert (id) on delete cascade,
    account_id      bigint        not null
);
create index offer_alert_area_match_ix on offer_alert_area (area_key, dwelling_type, highest_rent)
    include (lowest_rent, minimum_surface, daily, alert_id, account_id);
create index offer_alert_area_alert_ix on offer_alert_area (alert_id);

-- An offer found for a person; one row whatever the number of alerts, so that no one is told twice.
create table offer_alert_hit (
    account_id      bigint      not null
        constraint offer_alert_hit_subscriber_fk references alert_subscriber (account_id) on delete cascade,
    offer_reference varchar(40) not null,
    alert_id        bigint
        constraint offer_alert_hit_alert_fk references offer_alert (id) on delete set null,
    daily           boolean     not null,
    found_at        timestamptz not null,
    due_at          timestamptz not null,
    told_at         timestamptz,
    constraint offer_alert_hit_pk primary key (account_id, offer_reference)
);
create index offer_alert_hit_due_ix on offer_alert_hit (due_at) where told_at is null;
create index offer_alert_hit_alert_ix on offer_alert_hit (alert_id);
create index offer_alert_hit_told_ix on offer_alert_hit (told_at);
