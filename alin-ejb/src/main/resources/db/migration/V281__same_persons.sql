-- The adults whom an application names, each by birth name, first given name and day of birth, to find the same person
-- under another number. An entry that is not the record's JSON names nobody.
create function person_keys(text) returns text[] language sql immutable strict parallel safe as $$
    select coalesce(array_agg(distinct trim(folded_words(identity ->> 'birthName')) || '/'
               || split_part(trim(folded_words(identity ->> 'firstName')), ' ', 1) || '/' || (identity ->> 'birthDate')),
           '{}')
    from jsonb_path_query(case when $1 like '{%' then cast($1 as jsonb) end, '$.**.identity') identity
    where identity ? 'birthDate'
$$;

alter table housing_application
    add column person_keys text[] generated always as (person_keys(record)) stored;
create index housing_application_person_keys on housing_application using gin (person_keys);
