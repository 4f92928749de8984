-- Reference data: read only for the application, filled by migrations alone.

create table registration_site (
    code     varchar(20)  not null,
    label    varchar(100) not null,
    url      varchar(200) not null,
    kind     varchar(10)  not null,
    protocol varchar(10)  not null,
    constraint registration_site_pk primary key (code),
    constraint registration_site_kind_ck check (kind in ('NATIONAL', 'LOCAL')),
    constraint registration_site_protocol_ck check (protocol in ('SOAP', 'JMS', 'NONE'))
);

-- territory: the first three characters of the unique numbers of the department (111 for all of Île-de-France).
create table department (
    code      varchar(3)  not null,
    name      varchar(40) not null,
    territory varchar(3)  not null,
    site_code varchar(20) not null,
    constraint department_pk primary key (code),
    constraint department_site_fk foreign key (site_code) references registration_site (code)
);
create index department_territory_ix on department (territory);
create index department_site_ix on department (site_code);

-- parent_code: the city an arrondissement belongs to (Paris, Lyon, Marseille).
create table commune (
    code            varchar(5)  not null,
    name            varchar(60) not null,
    postal_code     varchar(5)  not null,
    department_code varchar(3)  not null,
    parent_code     varchar(5),
    constraint commune_pk primary key (code),
    constraint commune_department_fk foreign key (department_code) references department (code),
    constraint commune_parent_fk foreign key (parent_code) references commune (code)
);
create index commune_department_ix on commune (department_code);
create index commune_parent_ix on commune (parent_code);

-- Both directions of a border are rows, so that one index answers.
create table commune_neighbour (
    commune_code   varchar(5) not null,
    neighbour_code varchar(5) not null,
    constraint commune_neighbour_pk primary key (commune_code, neighbour_code),
    constraint commune_neighbour_commune_fk foreign key (commune_code) references commune (code),
    constraint commune_neighbour_neighbour_fk foreign key (neighbour_code) references commune (code)
);
create index commune_neighbour_neighbour_ix on commune_neighbour (neighbour_code);
