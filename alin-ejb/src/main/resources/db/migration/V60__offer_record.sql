-- The full record of an offer. What landlords have not said so far keeps the meaning "not said".
alter table offer
    add column residence             varchar(120)  not null default '',
    add column building              varchar(40)   not null default '',
    add column staircase             varchar(40)   not null default '',
    add column door                  varchar(40)   not null default '',
    add column priority_district     boolean       not null default false,
    add column rpls_id               varchar(10)   constraint offer_rpls_id check (rpls_id ~ '^[0-9]{10}$'),
    add column useful_surface        numeric(6, 2) constraint offer_useful_surface check (useful_surface > 0),
    add column access_equipment      varchar(120)  not null default '', -- names, in order, with one blank between them
    add column parking               boolean       not null default false,
    add column cellar                boolean       not null default false,
    add column balcony               boolean       not null default false,
    add column terrace               boolean       not null default false,
    add column garden                boolean       not null default false,
    add column heating               varchar(20),
    add column assessed_on           date,
    add column new_building          boolean       not null default false,
    add column financing             varchar(20),
    add column accessory_rent        numeric(8, 2) constraint offer_accessory_rent check (accessory_rent between 0 and rent),
    add column heating_charges       numeric(8, 2)
        constraint offer_heating_charges check (heating_charges between 0 and charges),
    add column deposit               numeric(8, 2) constraint offer_deposit check (deposit between 0 and rent),
    add column reservation_mode      varchar(5)    not null default 'FLUX'
        constraint offer_reservation_mode check (reservation_mode in ('STOCK', 'FLUX')),
    add column contingent            varchar(1)    not null default '3'
        constraint offer_contingent check (contingent between '1' and '7'),
    add column agreement             varchar(200)  not null default '',
    add column candidates_to_propose integer       not null default 3
        constraint offer_candidates_to_propose check (candidates_to_propose between 1 and 99),
    add column opens_on              date          not null default '2000-01-01', -- at once
    add column commission_on         date,
    add column cover_photo           varchar(64),
    -- Zone of the income ceilings that hold here, by the standard of the rent; null when the commune is unknown.
    add column ceiling_zone          varchar(15),
    add column ceiling_key           varchar(20)   generated always as (rent_standard || '.' || ceiling_zone) stored,
    add column changed_at            timestamptz   not null default now(),
    -- When the saved searches were asked about it; null until then.
    add column alerts_matched_at     timestamptz,
    add constraint offer_opens_before_it_closes check (opens_on <= closes_on);

-- Saved searches are about new offers: those that are known already have been seen.
update offer set changed_at = published_at, alerts_matched_at = published_at;

-- What the alerts have still to look at; almost always empty.
create index offer_to_match on offer (opens_on, id) where alerts_matched_at is null and status = 'PUBLISHED';

-- Finds the offers of one landlord for its agents' list; what a landlord sends again unchanged touches no index.
create index offer_by_landlord on offer (landlord_code);
alter table offer set (fillfactor = 85);

-- One message of a landlord, with what became of its offers: sent again, it is answered again in the same words.
create table offer_batch (
    landlord_code varchar(30)  not null,
    message_id    varchar(120) not null,
    received_at   timestamptz  not null,
    outcome       text,
    constraint offer_batch_pk primary key (landlord_code, message_id)
);
create index offer_batch_received on offer_batch (received_at);
