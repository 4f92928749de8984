-- Homes that landlords post. A row is a landlord's latest word: an older version never overwrites a newer one.
create sequence offer_seq start with 50 increment by 50;
create table offer (
    id                bigint        not null constraint offer_pk primary key,
    version           bigint        not null,
    reference         varchar(40)   not null constraint offer_reference_unique unique,
    landlord_code     varchar(30)   not null,
    landlord_name     varchar(120)  not null,
    posting_version   bigint        not null,
    status            varchar(10)   not null constraint offer_status check (status in ('PUBLISHED', 'WITHDRAWN')),
    published_at      timestamptz   not null,
    commune_code      varchar(5)    not null,
    department        varchar(3)    not null,
    city              varchar(80)   not null,
    postal_code       varchar(5)    not null,
    address           varchar(200)  not null,
    latitude          double precision,
    longitude         double precision,
    kind              varchar(5)    not null constraint offer_kind check (kind in ('FLAT', 'HOUSE')),
    dwelling_type     varchar(4)    not null
        constraint offer_dwelling_type check (dwelling_type in ('ROOM', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6')),
    surface           numeric(6, 2) not null constraint offer_surface check (surface > 0),
    floor             integer,
    lift              boolean       not null,
    accessible        boolean       not null,
    energy_class      varchar(1)    constraint offer_energy_class check (energy_class in ('A', 'B', 'C', 'D', 'E', 'F', 'G')),
    greenhouse_class  varchar(1)
        constraint offer_greenhouse_class check (greenhouse_class in ('A', 'B', 'C', 'D', 'E', 'F', 'G')),
    rent_standard     varchar(4)    not null
        constraint offer_rent_standard check (rent_standard in ('PLAI', 'PLUS', 'PLS', 'PLI')),
    rent              numeric(8, 2) not null constraint offer_rent check (rent > 0),
    charges           numeric(8, 2) not null constraint offer_charges check (charges >= 0),
    rent_with_charges numeric(8, 2) not null constraint offer_rent_with_charges check (rent_with_charges = rent + charges),
    available_on      date          not null,
    closes_on         date          not null,
    description       varchar(4000) not null,
    constraint offer_coordinates check ((latitude is null) = (longitude is null))
);

-- The search reads this index alone, then the twenty rows of its page.
create index offer_published_by_department on offer (department, dwelling_type, closes_on)
    include (id, commune_code, surface, rent_with_charges, kind, accessible, available_on, published_at)
    where status = 'PUBLISHED';

-- A withdrawal that overtook its own publication: the publication, when it comes, is outdated.
create table offer_early_withdrawal (
    offer_reference varchar(40) not null constraint offer_early_withdrawal_pk primary key,
    posting_version bigint      not null,
    received_at     timestamptz not null
);
