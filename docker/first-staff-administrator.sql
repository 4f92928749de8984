-- The first person who manages the staff's accounts, once per installation, as the owner of the schema:
--   psql -v email=zoe.martin@example.org -v civility=MADAME -v name=MARTIN -v firstname=ZOE -v mobile=+33606060606 \
--        -f first-staff-administrator.sql
-- Nothing matches the password that is stored: she chooses hers with "Mot de passe oublié ?" and invites everybody else.
insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile, language,
                     password_hash, activated_at)
values (nextval('account_seq'), 0, lower(:'email'), 'STAFF_ADMINISTRATOR', 'ACTIVE', :'civility', :'name',
        :'firstname', :'mobile', 'FR',
        'pbkdf2-sha512$1000$'
            || encode(substring(sha256(convert_to(gen_random_uuid()::text, 'UTF8')) for 16), 'base64') || '$'
            || replace(encode(sha512(convert_to(gen_random_uuid()::text, 'UTF8')), 'base64'), E'\n', ''),
        now());
insert into staff_member (account_id, version, whole_country, invited_at, invited_until)
select id, 0, true, now(), now() from account where email = lower(:'email');
