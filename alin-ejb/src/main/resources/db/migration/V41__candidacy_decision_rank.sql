-- The rank the commission gave, when it allocated the home to several candidates in order (CCH R441-3, b).
alter table candidacy
    add decision_rank integer
        constraint candidacy_decision_rank check (decision_rank is null or (decision = 'ALLOCATED_RANKED' and decision_rank > 0));
