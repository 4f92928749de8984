-- What the landlord stated when it withdrew the offer; nobody was asked before.
alter table candidacy
    add withdrawal_reason varchar(20)
        constraint candidacy_withdrawal_reason check (withdrawal_reason in
            ('LET_OTHERWISE', 'WORKS', 'SOLD', 'ERROR', 'OTHER', 'NOT_STATED'));

update candidacy set withdrawal_reason = 'NOT_STATED' where release_reason = 'OFFER_WITHDRAWN';

alter table candidacy
    add constraint candidacy_withdrawn_for_a_reason check
        ((release_reason is not distinct from 'OFFER_WITHDRAWN') = (withdrawal_reason is not null));
