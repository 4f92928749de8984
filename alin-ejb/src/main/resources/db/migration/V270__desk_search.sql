-- What the desk's search compares: letters and digits of Latin scripts, in capitals and without accents, each word between blanks.
create extension if not exists pg_trgm;

create function folded_words(text) returns text language sql immutable strict parallel safe as $$
    select ' ' || regexp_replace(
        translate(
            replace(replace(replace(upper($1), 'Œ', 'OE'), 'Æ', 'AE'), 'ß', 'SS'),
            'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŸŁĐŠŽĆČŃĄĘŚŹŻŘĚŮĞŞİ', 'AAAAAACEEEEIIIINOOOOOOUUUUYYLDSZCCNAESZZREUGSI'),
        '[^A-Z0-9]+', ' ', 'g') || ' '
$$;

alter table account
    add column searched_name text
        generated always as (folded_words(birth_name || ' ' || usage_name || ' ' || first_name)) stored;
create index account_searched_name on account using gin (searched_name gin_trgm_ops) where role = 'APPLICANT';
create index account_searched_email on account (email text_pattern_ops) where role = 'APPLICANT';
create index account_searched_mobile on account (mobile text_pattern_ops) where role = 'APPLICANT';

create index housing_application_searched_number on housing_application using gin (unique_number gin_trgm_ops);
create index housing_application_searched_employer
    on housing_application using gin (folded_words(employer_name) gin_trgm_ops);
create index housing_application_searched_siret
    on housing_application (substring(company from '"siret":[^0-9]{1,12}([0-9]{14})') text_pattern_ops)
    where company is not null;

create index offer_searched_reference on offer (reference text_pattern_ops);

-- The words that names consist of, each once: finding one that is written nearly alike takes no look at a million names.
create table name_word (
    word varchar(300) collate "C" constraint name_word_pk primary key
);
create index name_word_similar on name_word using gin (word gin_trgm_ops);

create function add_words_of_names() returns trigger language plpgsql as $$
begin
    insert into name_word (word)
    select distinct found.word
    from added, unnest(string_to_array(trim(added.searched_name), ' ')) as found (word)
    where added.role = 'APPLICANT' and found.word <> ''
    order by found.word
    on conflict do nothing;
    return null;
end
$$;
create trigger account_words_of_new_names after insert on account
    referencing new table as added for each statement execute function add_words_of_names();

create function add_words_of_name() returns trigger language plpgsql as $$
begin
    insert into name_word (word)
    select distinct found.word
    from unnest(string_to_array(trim(new.searched_name), ' ')) as found (word)
    where found.word <> ''
    order by found.word
    on conflict do nothing;
    return null;
end
$$;
create trigger account_words_of_changed_name after update of birth_name, usage_name, first_name on account
    for each row when (new.role = 'APPLICANT') execute function add_words_of_name();

-- A rare name would still tell who was here: words that no other name has go with the account.
create function remove_words_of_name() returns trigger language plpgsql as $$
begin
    delete from name_word w
    where w.word = any (string_to_array(trim(old.searched_name), ' '))
      and not exists (
          select from account a where a.role = 'APPLICANT' and a.searched_name like '% ' || w.word || ' %');
    return null;
end
$$;
create trigger account_words_of_former_name after update of birth_name, usage_name, first_name or delete on account
    for each row when (old.role = 'APPLICANT') execute function remove_words_of_name();

insert into name_word (word)
select distinct found.word
from account, unnest(string_to_array(trim(searched_name), ' ')) as found (word)
where role = 'APPLICANT' and found.word <> ''
order by found.word;

-- Who searched, when, and for what kind of thing; never what was typed. It only grows, like the other logs of the staff.
create table staff_search (
    id          bigint       generated always as identity constraint staff_search_pk primary key,
    member_id   bigint       not null,
    kinds       varchar(100) not null,
    found       integer      not null,
    searched_at timestamptz  not null
);
create index staff_search_member_ix on staff_search (member_id, searched_at);

do $$
begin
    if exists (select from pg_roles where rolname = 'alin_app') then
        revoke update, delete, truncate on staff_search from alin_app;
    end if;
end
$$;
