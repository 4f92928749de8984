-- Photos, checked and drawn anew as JPEG in two sizes; the same photo of many offers is kept once.
create table photo (
    hash      varchar(64) not null constraint photo_pk primary key constraint photo_hash check (hash ~ '^[0-9a-f]{64}$'),
    large     bytea       not null,
    small     bytea       not null,
    width     integer     not null,
    height    integer     not null,
    stored_at timestamptz not null
);
alter table photo alter column large set storage external, alter column small set storage external; -- JPEG does not shrink

create table offer_photo (
    offer_id bigint       not null constraint offer_photo_offer_fk references offer (id) on delete cascade,
    place    integer      not null constraint offer_photo_place check (place between 1 and 10),
    hash     varchar(64)  not null constraint offer_photo_photo_fk references photo (hash),
    caption  varchar(200) not null,
    constraint offer_photo_pk primary key (offer_id, place)
);
create index offer_photo_hash on offer_photo (hash);
