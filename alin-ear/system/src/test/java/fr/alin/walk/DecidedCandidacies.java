package fr.alin.walk;

import fr.alin.journey.DatabaseRows;

/** Candidacies on which an advisor has decided; each returns the id. */
final class DecidedCandidacies {

    private final String advisor;

    /** @param advisor the e-mail address of the walk's newest advisor */
    DecidedCandidacies(String advisor) {
        this.advisor = advisor;
    }

    /** Refused by another advisor than that of the walk. */
    String refused(String candidacy) {
        DatabaseRows.change(
                "update candidacy set status = 'REFUSED', active_application = null, reviewer_id = 0,"
                        + " refusal_reason = 'INCOMPLETE_DOSSIER' where id = cast(? as bigint)",
                candidacy);
        return candidacy;
    }

    /** Refused by that advisor a moment ago, so that it can be undone; somebody's work until then. */
    String refusalWaits(String candidacy) {
        DatabaseRows.change("""
            insert into pending_refusal
            select cast(? as bigint), id, 'OTHER', 'Doublon', now(), now() + interval '1 hour'
            from account where email = ?\
            """, candidacy, advisor);
        DatabaseRows.change("""
            insert into candidacy_assignment
            select cast(? as bigint), id, id, now() from account where email = ?\
            """, candidacy, advisor);
        return candidacy;
    }

    /** Approved by that advisor, who can take it back. */
    String approved(String candidacy) {
        DatabaseRows.change(
                "update candidacy set status = 'APPROVED', reviewed_at = now(),"
                        + " reviewer_id = (select id from account where email = ?) where id = cast(? as bigint)",
                advisor,
                candidacy);
        DatabaseRows.change("""
            insert into candidacy_milestone (id, candidacy_id, status, entered_at, actor)
            values (nextval('candidacy_milestone_seq'), cast(? as bigint), 'APPROVED', now(), 'ADVISOR')\
            """, candidacy);
        return candidacy;
    }

    /** Approved in the same way for a home that has changed and no longer suits. */
    String barred(String candidacy) {
        approved(candidacy);
        DatabaseRows.change(
                "insert into home_fit (candidacy_id, state, changed_at) values (cast(? as bigint), 'BARRED', now())",
                candidacy);
        return candidacy;
    }

    /** Approved in the same way, and its applicant has told of another income since. */
    String changed(String candidacy) {
        approved(candidacy);
        DatabaseRows.change(
                "insert into dossier_change (candidacy_id, changed_at, fact, former, latest)"
                        + " values (cast(? as bigint), now(), 'MONTHLY_INCOME', '1800.00', '1500.00')",
                candidacy);
        return candidacy;
    }

    /** Sent to a landlord two months ago, which has not even received it. */
    String silent(String candidacy) {
        DatabaseRows.change(
                "update candidacy set status = 'SENT_TO_LANDLORD', status_since = now() - interval '60 days'"
                        + " where id = cast(? as bigint)",
                candidacy);
        return candidacy;
    }
}
