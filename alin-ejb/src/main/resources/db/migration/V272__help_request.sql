-- What people write to support by the contact form (R-161), and the answers.
create table help_request (
    id             bigint        generated always as identity constraint help_request_pk primary key,
    version        bigint        not null,
    account_id     bigint,
    name           varchar(210)  not null,
    email          varchar(254)  not null,
    language       varchar(2)    not null,
    subject        varchar(20)   not null constraint help_request_subject_ck
        check (subject in ('SIGN_IN', 'CODE', 'APPLICATION', 'CANDIDACY', 'DATA', 'OTHER')),
    words          varchar(4000) not null,
    context_agreed boolean       not null,
    source         varchar(64)   not null,
    asked_at       timestamptz   not null,
    member_id      bigint,
    answer         varchar(4000),
    answered_by    bigint,
    answered_at    timestamptz,
    constraint help_request_answer_ck check ((answer is null) = (answered_at is null)
        and (answer is null) = (answered_by is null)),
    constraint help_request_context_ck check (not context_agreed or account_id is not null)
);
create index help_request_open_ix on help_request (asked_at) where answered_at is null;
create index help_request_asked_ix on help_request (asked_at);
create index help_request_account_ix on help_request (account_id, asked_at) where account_id is not null;
create index help_request_source_ix on help_request (source, asked_at);
create index help_request_email_ix on help_request (email, asked_at);

create table help_template (
    id       bigint        generated always as identity constraint help_template_pk primary key,
    version  bigint        not null,
    name     varchar(80)   not null,
    language varchar(2)    not null,
    words    varchar(4000) not null
);

insert into help_template (version, name, language, words) values
    (0, 'Code non reçu', 'FR', E'Le code de sécurité part à l''adresse e-mail que tient votre site d''enregistrement. Vérifiez-la sur ce site, regardez dans les courriers indésirables, puis demandez un nouveau code à la page « Importer ma demande ».'),
    (0, 'Code not received', 'EN', E'The security code goes to the e-mail address that your registration site holds. Check it on that site, look into your unwanted mails, then ask for a new code on the page “Import my application”.'),
    (0, 'Compte verrouillé', 'FR', E'Après plusieurs mots de passe faux, un compte se verrouille pour un moment. Nous l''avons déverrouillé. Si vous avez oublié votre mot de passe, choisissez-en un autre à la page « Mot de passe oublié ».'),
    (0, 'Account locked', 'EN', E'After several wrong passwords an account locks for a while. We have unlocked it. If you have forgotten your password, choose another one on the page “Forgotten password”.');
