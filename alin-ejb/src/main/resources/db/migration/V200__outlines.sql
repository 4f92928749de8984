-- The outlines that the maps draw. rings: closed rings parted by a space, outer ones and holes alike (filled by the
-- even-odd rule), each an encoded polyline: differences of latitude and longitude in ten thousandths of a degree, WGS 84.

create table commune_outline (
    commune_code varchar(5) not null,
    rings        text       not null,
    constraint commune_outline_pk primary key (commune_code),
    constraint commune_outline_commune_fk foreign key (commune_code) references commune (code),
    constraint commune_outline_rings_ck check (rings ~ '^[?-~]+( [?-~]+)*$')
);

create table department_outline (
    department_code varchar(3) not null,
    rings           text       not null,
    constraint department_outline_pk primary key (department_code),
    constraint department_outline_department_fk foreign key (department_code) references department (code),
    constraint department_outline_rings_ck check (rings ~ '^[?-~]+( [?-~]+)*$')
);

insert into data_source (code, source, licence, effective_from) values
    ('outlines',
     'IGN, ADMIN EXPRESS COG CARTO 2025-04-02, simplifié par COGiter (8fc7d2af ; outre-mer : dernière version), puis à 10 m (communes) et à 300 m (départements)',
     'Licence Ouverte 2.0 (COGiter : MIT)', date '2025-04-02'),
    ('arrondissement-outlines',
     'Ville de Paris, « Arrondissements » (copie de Pierrotpsy/DVF-analysis), simplifiés à 12 m ; Lyon et Marseille : contour de la ville',
     'ODbL 1.0', date '1860-01-01');
