-- The list of 5 September 2025 was first read by name, which missed eighteen communes: they kept the date of July 2024. Read by
-- INSEE code, the list has all eighteen, each in the zone that it has here.
update commune set abc_effective_from = date '2025-09-05'
where abc_effective_from <> date '2025-09-05';

update data_source
set source = 'Arrêté du 5 septembre 2025 (zonage A/B/C, data.gouv.fr), par code INSEE'
where code = 'abc-zones';

update reference_version set version = version + 1;
