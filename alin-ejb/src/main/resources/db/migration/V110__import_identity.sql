-- Imports that ended before identities were compared first told their accounts what only the owner may know: they go, and
-- the number can be typed again. One state now stands for all that an account may not have.
delete from import_request
where purpose = 'IMPORT'
  and state in ('UNKNOWN_NUMBER', 'NO_EMAIL', 'STRUCK_OFF', 'NOT_RENEWED', 'ALREADY_ATTACHED', 'IDENTITY_DIFFERS');
alter table import_request
    drop constraint import_request_state_ck,
    add constraint import_request_state_ck check (state in
        ('WAITING_FOR_SITE', 'CODE_SENT', 'CODE_LOCKED', 'NOT_IMPORTABLE', 'UNKNOWN_NUMBER', 'NO_EMAIL',
         'SITE_NOT_CONNECTED', 'STRUCK_OFF', 'NOT_RENEWED', 'IDENTITY_DIFFERS'));
