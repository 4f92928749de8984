package fr.alin.walk;

import fr.alin.journey.DatabaseRows;
import fr.alin.journey.Person;

/** Candidacies whose applicant is asked to complete her dossier, or asks for a second opinion. */
final class ComplementFixtures {

    private ComplementFixtures() {}

    /** An applicant whose advisor waits for her answer. */
    static void asked(WalkFixtures fixtures, Person person) {
        awaited(fixtures.candidacy(person));
    }

    /** Asks for the review of a refusal by another advisor, and returns the candidacy's id. */
    static String lookedAtAgain(String candidacy) {
        DatabaseRows.change("""
            insert into second_look (candidacy_id, version, asked_at, words, state, reason)
            values (cast(? as bigint), 0, now(), 'Tout est déposé.', 'OPEN', '')\
            """, candidacy);
        return candidacy;
    }

    /** Asks for a complement of the candidacy, and returns the candidacy's id. */
    static String awaited(String candidacy) {
        DatabaseRows.change("""
            insert into complement_request (id, version, candidacy_id, asker, asked_at, items, wanted, due_on, state,
                                            deposited, answer)
            values (nextval('complement_request_seq'), 0, cast(? as bigint), 'ADVISOR', now(), 'TAX_NOTICE OTHER',
                    'Toutes les pages', current_date + 10, 'OPEN', '', '')\
            """, candidacy);
        return candidacy;
    }
}
