package fr.alin.walk;

import fr.alin.journey.DatabaseRows;

/** Candidacies whose employer was asked for its agreement. */
final class EmployerAsks {

    private EmployerAsks() {}

    /** Asks an employer about the candidacy, and returns the candidacy's id. */
    static String about(String candidacy) {
        DatabaseRows.change(
                "insert into employer_validation (candidacy_id, version, company_name, due_on, state)"
                        + " values (cast(? as bigint), 0, 'Comptoir du tour', current_date + 10, 'REQUESTED')",
                candidacy);
        DatabaseRows.change(
                "insert into employer_validation_step (id, candidacy_id, state, entered_at, reason)"
                        + " values (nextval('employer_validation_step_seq'), cast(? as bigint), 'REQUESTED', now(), '')",
                candidacy);
        return candidacy;
    }
}
