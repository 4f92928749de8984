-- What the rules, the map and the search of communes need to know of a place, and the income ceilings of each year.

create table region (
    code varchar(2)  not null,
    name varchar(40) not null,
    constraint region_pk primary key (code)
);

alter table department
    add column region_code varchar(2),
    add constraint department_region_fk foreign key (region_code) references region (code);
create index department_region_ix on department (region_code);

-- The columns are filled, and made not null, by the next migration. postal_codes: all of them, parted by a space.
alter table commune
    add column population         integer,
    add column latitude           numeric(8, 5),
    add column longitude          numeric(8, 5),
    add column postal_codes       varchar(200),
    add column abc_zone           varchar(5),
    add column abc_effective_from date,
    add column resource_zone      varchar(20),
    add constraint commune_abc_zone_ck check (abc_zone in ('A bis', 'A', 'B1', 'B2', 'C')),
    add constraint commune_resource_zone_ck
        check (resource_zone in ('PARIS_ADJOINING', 'ILE_DE_FRANCE', 'OTHER_REGIONS', 'OVERSEAS'));

-- Category 7 stands for each further person beyond the sixth.
create table household_category (
    category      integer      not null,
    definition_fr varchar(300) not null,
    definition_en varchar(300) not null,
    constraint household_category_pk primary key (category),
    constraint household_category_ck check (category between 1 and 7)
);

-- Whole euros a year. The law sets the ceilings of a year from its first day.
create table income_ceiling (
    standard       varchar(4)   not null,
    zone           varchar(20)  not null,
    category       integer      not null,
    effective_from date         not null,
    amount         numeric(9)   not null,
    derived        boolean      not null,
    source         varchar(200) not null,
    constraint income_ceiling_pk primary key (standard, zone, category, effective_from),
    constraint income_ceiling_category_fk foreign key (category) references household_category (category),
    constraint income_ceiling_standard_ck check (standard in ('PLAI', 'PLUS', 'PLS', 'PLI')),
    constraint income_ceiling_zone_ck check (zone in
        ('PARIS_ADJOINING', 'ILE_DE_FRANCE', 'OTHER_REGIONS', 'OVERSEAS', 'A_BIS', 'A', 'B1', 'B2_C')),
    constraint income_ceiling_day_ck check (extract(month from effective_from) = 1 and extract(day from effective_from) = 1),
    constraint income_ceiling_amount_ck check (amount > 0)
);

-- Where each set of the reference data comes from.
create table data_source (
    code           varchar(40)  not null,
    source         varchar(300) not null,
    licence        varchar(60)  not null,
    effective_from date         not null,
    constraint data_source_pk primary key (code)
);

-- One row, raised by each change, so that every node notices and reads the data anew.
create table reference_version (
    id      integer not null,
    version bigint  not null,
    constraint reference_version_pk primary key (id),
    constraint reference_version_one_ck check (id = 1)
);
insert into reference_version (id, version) values (1, 1);
